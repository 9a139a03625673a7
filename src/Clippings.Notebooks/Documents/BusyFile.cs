namespace Clippings.Notebooks;

/// <summary>A file that others may have open. On Windows it can't be replaced meanwhile, and an editor or a virus scanner has it open for moments.</summary>
internal static class BusyFile
{
    private const int Tries = 20;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Renames a file to a name that another may have, and waits a second where that is open.</summary>
    public static void Replace(string temporary, string path) =>
        Try(() => File.Move(temporary, path, overwrite: true), path, OperatingSystem.IsWindows() ? Tries : 1, Pause);

    /// <summary>Does something with a file until it works.</summary>
    /// <param name="act">Fails as the system does while the file is open elsewhere.</param>
    /// <param name="path">The file, for the message.</param>
    /// <param name="tries">How often, from 1.</param>
    /// <param name="pause">Between two tries.</param>
    public static void Try(Action act, string path, int tries, TimeSpan pause)
    {
        for (var left = tries - 1; ; left--)
        {
            try
            {
                act();
                return;
            }
            catch (Exception error) when (left > 0 && error is IOException or UnauthorizedAccessException)
            {
                Thread.Sleep(pause);
            }
            catch (IOException error) when (tries > 1)
            {
                throw new IOException($"{path} can't be replaced; close the program that has it open, and run again ({error.Message})", error);
            }
        }
    }
}
