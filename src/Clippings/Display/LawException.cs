namespace Clippings;

/// <summary>A <see cref="Law"/> does not hold: the library or the notebook is wrong about this corpus.</summary>
public sealed class LawException : Exception
{
    /// <summary>An error without a message.</summary>
    public LawException()
    {
    }

    /// <summary>An error that names the law.</summary>
    public LawException(string message)
        : base(message)
    {
    }

    /// <summary>An error with its cause.</summary>
    public LawException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
