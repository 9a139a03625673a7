using System.Text;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Clippings;

/// <summary>The words of Markdown: a block a paragraph, links by their words, images, code and comments left out.</summary>
internal sealed partial class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseEmphasisExtras(EmphasisExtraOptions.Marked | EmphasisExtraOptions.Strikethrough).UsePipeTables().UseFootnotes().UseAutoLinks().Build();

    private readonly StringBuilder _text = new();

    /// <summary>The text.</summary>
    /// <exception cref="FormatException">It nests deeper than prose does.</exception>
    public static string Of(string markdown)
    {
        var words = new MarkdownText();
        try
        {
            words.Add(Markdown.Parse(Plain(markdown), Pipeline));
        }
        catch (ArgumentException e)
        {
            throw new FormatException("nests its mark-up deeper than prose does: save it as .txt.", e);
        }

        return words._text.ToString().TrimEnd();
    }

    // What sites and note-takers add to the language: links between notes, templates, remarks.
    private static string Plain(string markdown) => Template().Replace(NoteLink().Replace(markdown, link => link.Groups["embed"].Length > 0 ? "" : link.Groups["name"].Value), "");

    private void Add(Block block)
    {
        switch (block)
        {
            case FootnoteGroup or CodeBlock or LinkReferenceDefinitionGroup:
                break;
            case HtmlBlock html:
                Paragraph(PageFragment.Extract("", html.Lines.ToString()).Text);
                break;
            case ContainerBlock blocks:
                foreach (var inner in blocks)
                    Add(inner);
                break;
            case LeafBlock { Inline: { } inline }:
                var paragraph = new StringBuilder();
                Add(inline, paragraph);
                Paragraph(paragraph.ToString());
                break;
        }
    }

    private void Paragraph(string text)
    {
        if (!string.IsNullOrWhiteSpace(text))
            _text.Append(text.Trim()).Append("\n\n");
    }

    private static void Add(Inline inline, StringBuilder text)
    {
        switch (inline)
        {
            case HtmlInline { Tag: ['<', 'b' or 'B', 'r' or 'R', ' ' or '/' or '>', ..] }:
                text.Append('\n');
                break;
            case LineBreakInline line:
                text.Append(line.IsHard ? '\n' : ' ');
                break;
            case LiteralInline literal:
                text.Append(literal.Content.AsSpan());
                break;
            case CodeInline code:
                text.Append(code.Content);
                break;
            case AutolinkInline link:
                text.Append(link.Url);
                break;
            case HtmlEntityInline entity:
                text.Append(entity.Transcoded.AsSpan());
                break;
            case LinkInline { IsImage: true } or FootnoteLink:
                break;
            case ContainerInline parts:
                foreach (var part in parts)
                    Add(part, text);
                break;
        }
    }

    [GeneratedRegex(@"(?<embed>!?)\[\[(?:[^\[\]|\n]*\|)?(?<name>[^\[\]|\n]*)\]\]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex NoteLink();

    [GeneratedRegex(@"\{\{[<%][^{}\n]*[>%]\}\}|\{%[^{}\n]*%\}|%%[^%]*%%", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Template();
}
