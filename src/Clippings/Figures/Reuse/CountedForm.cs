namespace Clippings;

/// <summary>A bar of a count in one of its two forms, which leads where the count leads.</summary>
/// <param name="Row">The count.</param>
/// <param name="Form">Which form.</param>
/// <param name="Value">Its value.</param>
internal sealed record CountedForm(DistinctCount Row, string Form, int Value) : IPassage
{
    public string Article => Row.Article;

    public int Start => Row.Start;

    public int End => Row.End;
}
