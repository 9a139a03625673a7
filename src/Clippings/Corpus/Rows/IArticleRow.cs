namespace Clippings;

/// <summary>A row that belongs to an article.</summary>
public interface IArticleRow
{
    /// <summary>The article's id.</summary>
    string Article { get; }
}
