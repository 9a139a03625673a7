using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Clippings.Notebooks;

/// <summary>Markdown to safe HTML.</summary>
internal static class MarkdownHtml
{
    // What GitHub and Jupyter both show. No mathematics, no subscripts: in news "$5 to $6" is a price and "~20" a guess.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseGridTables()
        .UseFootnotes()
        .UseDefinitionLists()
        .UseAbbreviations()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .UseTaskLists()
        .UseAutoLinks()
        .Build();

    /// <summary>Renders one cell or output.</summary>
    /// <param name="markdown">The source.</param>
    /// <param name="outline">Gets the headings and gives their anchors.</param>
    /// <param name="links">Resolves addresses.</param>
    /// <param name="scope">Set before the ids of footnotes, which start at 1 in every cell.</param>
    public static string Render(string markdown, PageOutline outline, PageLinks links, string scope)
    {
        var document = Markdig.Markdown.Parse(markdown, Pipeline);
        foreach (var heading in document.Descendants<HeadingBlock>())
            Anchor(heading, outline);
        foreach (var link in document.Descendants<LinkInline>())
            link.Url = links.Resolve(link.Url ?? "");
        var html = document.ToHtml(Pipeline)
            .Replace("\"fn:", $"\"{scope}-fn-", StringComparison.Ordinal).Replace("\"#fn:", $"\"#{scope}-fn-", StringComparison.Ordinal)
            .Replace("\"fnref:", $"\"{scope}-ref-", StringComparison.Ordinal).Replace("\"#fnref:", $"\"#{scope}-ref-", StringComparison.Ordinal);
        return SafeHtml.FromMarkdown(html).Trim();
    }

    /// <summary>The words of Markdown, without its marks.</summary>
    public static string PlainOf(string markdown) => SafeHtml.WordsOf(Markdig.Markdown.ToHtml(markdown, Pipeline));

    private static void Anchor(HeadingBlock heading, PageOutline outline)
    {
        var title = heading.Inline is { } inline ? TextOf(inline) : "";
        var anchor = outline.Add(heading.Level, title);
        heading.GetAttributes().Id = anchor;
        heading.Inline?.AppendChild(new HtmlInline($" <a class=\"anchor\" href=\"#{anchor}\" aria-label=\"Link to this section\">#</a>"));
    }

    private static string TextOf(ContainerInline inline) => string.Concat(inline.Descendants().Select(part => part switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        LineBreakInline => " ",
        _ => "",
    })).Trim();
}
