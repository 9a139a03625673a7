namespace Clippings.Notebooks;

/// <summary>
/// What native code and child processes print, which knows nothing of the console's writers. A process that only runs cells puts
/// pipes of its own in the place of its standard handles, so that it reaches the cell, and nothing else that used them.
/// </summary>
internal static class NativeOutput
{
    private static NativeStream[] streams = [];
    private static LastWords? lastWords;

    /// <summary>Takes over the standard handles; streams opened on them before stay what they were. A child that reads finds the end.</summary>
    /// <param name="error">The standard error that this process was started with.</param>
    public static void Capture(Stream error)
    {
        using (var nothing = File.OpenHandle(OperatingSystem.IsWindows() ? "NUL" : "/dev/null"))
        {
            SystemCalls.Replace(0, nothing);
            if (OperatingSystem.IsWindows())
                nothing.SetHandleAsInvalid(); // It is the handle itself there, and stays open.
        }
        lastWords = new LastWords(error);
        streams = [new NativeStream(1, "stdout", null), new NativeStream(2, "stderr", lastWords)];
    }

    /// <summary>Tells whoever started this process why it is about to end.</summary>
    public static void Tell(string words) => lastWords?.Tell(words);

    /// <summary>Takes what was printed so far, so that it stands before what follows.</summary>
    public static void Drain()
    {
        foreach (var stream in streams)
            stream.Drain();
    }

    /// <summary>Takes all that a cell, which has ended, has printed.</summary>
    public static void DrainAtEnd()
    {
        if (streams.Length == 0)
            return;
        SystemCalls.FlushNative();
        Drain();
        foreach (var stream in streams)
            stream.Release();
    }
}
