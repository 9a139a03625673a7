using System.Text;

namespace Clippings;

/// <summary>
/// Two articles side by side: what they share has the same number in both, each number leads to the other, and words of a
/// reworded stretch that only one of them has stand out. In a notebook it shows as a page without scripts.
/// </summary>
public sealed class ArticlesBeside
{
    private readonly IReadOnlyList<AnnotatedArticle> _sides;
    private readonly string _said;

    internal ArticlesBeside(IReadOnlyList<AnnotatedArticle> sides, string said) => (_sides, _said) = (sides, said);

    /// <summary>The articles, two or, where there is nothing to set side by side, none.</summary>
    public IReadOnlyList<Article> Articles => [.. _sides.Select(side => side.Article)];

    /// <summary>HTML with inline styles only; in a narrow window one article stands below the other. Paragraphs in a row that share nothing are folded.</summary>
    public string ToHtml()
    {
        var html = new StringBuilder($"<p>{HtmlWords.Escape(_said)}</p>\n");
        if (_sides.Count == 0)
            return html.ToString();
        html.Append("<div style=\"display:flex;flex-wrap:wrap;column-gap:2em\">\n");
        foreach (var side in _sides)
            html.Append($"<div style=\"flex:1 1 16em;min-width:0\">\n<p style=\"font-weight:bold\"><span data-passage=\"{HtmlWords.Escape(side.Article.Id)}\">{HtmlWords.Escape(PeriodWords.OutletAndDay(side.Article))}</span></p>\n{new AnnotationWriter(side, folds: true).Write()}\n</div>\n");
        return html.Append("</div>").ToString();
    }

    /// <summary>What they share in a sentence, then the one text and the other, each shared stretch as <c>[words](number)</c>.</summary>
    public override string ToString() => string.Join("\n\n", _sides.Select(side => $"{PeriodWords.OutletAndDay(side.Article)}\n\n{side}").Prepend(PlainWords.Of(_said)));
}
