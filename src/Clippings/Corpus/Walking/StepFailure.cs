namespace Clippings;

/// <summary>A step of an analysis that failed on one article. It has no rows of the step; everything else stands.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Step">What failed: the name of a table, or what else was made of the article.</param>
/// <param name="Error">What went wrong, in one line.</param>
public sealed record StepFailure(string Article, string Step, string Error)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Article}: {Step} failed ({Error})";
}
