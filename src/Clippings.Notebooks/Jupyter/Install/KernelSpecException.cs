namespace Clippings.Notebooks.Jupyter;

/// <summary>A kernel cannot be installed or removed; the message says why and what to do.</summary>
public sealed class KernelSpecException : Exception
{
    /// <summary>An error without details.</summary>
    public KernelSpecException()
    {
    }

    /// <summary>An error with a message for the user.</summary>
    public KernelSpecException(string message)
        : base(message)
    {
    }

    /// <summary>An error with a message for the user and its cause.</summary>
    public KernelSpecException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
