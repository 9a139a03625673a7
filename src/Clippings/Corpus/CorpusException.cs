namespace Clippings;

/// <summary>A corpus cannot be loaded. The message names the file, the place and the remedy in one line.</summary>
public sealed class CorpusException : Exception
{
    /// <summary>An error without a message.</summary>
    public CorpusException()
    {
    }

    /// <summary>An error with its one-line message.</summary>
    public CorpusException(string message)
        : base(message)
    {
    }

    /// <summary>An error with its cause.</summary>
    public CorpusException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
