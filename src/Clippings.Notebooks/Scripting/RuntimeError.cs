namespace Clippings.Notebooks;

/// <summary>Words an exception that ended a cell.</summary>
internal static class RuntimeError
{
    /// <summary>Type, message and the frames that are the user's.</summary>
    public static CellOutput.Error Of(Exception exception)
    {
        var frames = (exception.StackTrace ?? "").Split('\n').Where(line => !line.Contains("Clippings.Notebooks", StringComparison.Ordinal) && !line.StartsWith("---", StringComparison.Ordinal));
        return new CellOutput.Error(exception.GetType().Name, exception.Message, [$"{exception.GetType().FullName}: {exception.Message}", .. frames]);
    }
}
