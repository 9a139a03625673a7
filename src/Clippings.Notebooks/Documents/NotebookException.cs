namespace Clippings.Notebooks;

/// <summary>A notebook, or what was asked of it, is not as it should be; the message names file, place and remedy in one line.</summary>
public sealed class NotebookException : Exception
{
    /// <summary>An error with its whole message.</summary>
    public NotebookException(string message)
        : base(message)
    {
    }

    /// <summary>An error caused by another.</summary>
    public NotebookException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>An error without a message; only serializers ask for it.</summary>
    public NotebookException()
    {
    }
}
