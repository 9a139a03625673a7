namespace Clippings.Notebooks;

/// <summary>
/// What a cell calls in place of <c>Environment.FailFast</c>, which leaves nobody the time to hand on what it prints: the process
/// ends as it asks, but its words, and all that was printed before, reach whoever reads the cell.
/// </summary>
public static class FailFastCall
{
    /// <summary>Sends what a host still holds back.</summary>
    internal static Action Send { get; set; } = () => { };

    /// <inheritdoc cref="Environment.FailFast(string?)"/>
    public static void FailFast(string? message) => FailFast(message, null);

    /// <inheritdoc cref="Environment.FailFast(string?, Exception?)"/>
    public static void FailFast(string? message, Exception? exception)
    {
        var words = $"Process terminated. {message}".TrimEnd() + "\n";
        NativeOutput.Tell(words);
        NativeOutput.DrainAtEnd();
        if (SessionOutput.Current is { } session)
        {
            session.Write("stderr", exception is null ? words : $"{words}{exception}\n");
            session.Flush();
        }
        Send();
        Environment.FailFast(message, exception);
    }
}
