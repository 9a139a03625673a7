namespace Clippings.Notebooks;

/// <summary>Whether code could be run as it stands. The family is closed.</summary>
public abstract record Completeness
{
    private Completeness()
    {
    }

    /// <summary>It can be run.</summary>
    public sealed record Complete : Completeness;

    /// <summary>More has to be typed.</summary>
    /// <param name="Indent">White space that the next line should start with.</param>
    public sealed record Incomplete(string Indent) : Completeness;

    /// <summary>It can't be run, whatever is typed after it.</summary>
    public sealed record Invalid : Completeness;
}
