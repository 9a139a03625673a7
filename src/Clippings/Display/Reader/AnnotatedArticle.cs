namespace Clippings;

/// <summary>An article with marks on its text, to be read and checked. In a notebook it shows as a page without scripts.</summary>
public sealed class AnnotatedArticle
{
    internal AnnotatedArticle(Article article, IReadOnlyList<TextMark> marks)
    {
        Article = article;
        Marks = marks;
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>Its marks by start, the longer first. Where two cross, the later one is drawn up to the end of the earlier.</summary>
    public IReadOnlyList<TextMark> Marks { get; }

    /// <summary>
    /// HTML with inline styles only: coloured underlines with labels in print, links from a mark to what decided it, a
    /// legend. Ids are made of the article's id and offsets, so two articles can stand on one page.
    /// </summary>
    public string ToHtml() => new AnnotationWriter(this).Write();

    /// <summary>The text, each mark as <c>[words](label)</c>.</summary>
    public override string ToString() => AnnotationText.Of(this);
}
