namespace Clippings.Notebooks.Jupyter;

/// <summary>A connection file cannot be used; the message says why and what to do.</summary>
public sealed class ConnectionFileException : Exception
{
    /// <summary>An error without details.</summary>
    public ConnectionFileException()
    {
    }

    /// <summary>An error with a message for the user.</summary>
    public ConnectionFileException(string message)
        : base(message)
    {
    }

    /// <summary>An error with a message for the user and its cause.</summary>
    public ConnectionFileException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
