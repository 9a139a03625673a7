namespace Clippings.Notebooks;

/// <summary>A file is not the notebook it should be; the message names file, place and remedy in one line.</summary>
public sealed class NotebookFormatException : Exception
{
    /// <summary>An error with its whole message.</summary>
    public NotebookFormatException(string message)
        : base(message)
    {
    }

    /// <summary>An error caused by another.</summary>
    public NotebookFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>An error without a message; only serializers ask for it.</summary>
    public NotebookFormatException()
    {
    }
}
