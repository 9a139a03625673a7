namespace Clippings;

/// <summary>A row that stands somewhere in an article, and can be read there.</summary>
public interface IPassage : IArticleRow
{
    /// <summary>First UTF-16 offset in the article's text.</summary>
    int Start { get; }

    /// <summary>Offset after the last character.</summary>
    int End { get; }
}
