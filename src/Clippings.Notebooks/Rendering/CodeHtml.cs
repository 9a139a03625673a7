using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Classification;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Clippings.Notebooks;

/// <summary>C# with the compiler's own colours.</summary>
internal sealed class CodeHtml : IDisposable
{
    private readonly AdhocWorkspace workspace = new(LanguageParts.ColoringHost());
    private readonly Project project;

    public CodeHtml() => project = workspace.AddProject(ProjectInfo.Create(
        ProjectId.CreateNewId(), VersionStamp.Default, "cells", "cells", LanguageNames.CSharp, parseOptions: new CSharpParseOptions(kind: SourceCodeKind.Script)));

    /// <summary>The code as HTML, to stand in a <c>pre</c>.</summary>
    public async Task<string> RenderAsync(string code)
    {
        var document = project.AddDocument("cell.csx", SourceText.From(code));
        var root = (await document.GetSyntaxRootAsync())!;
        var spans = await Classifier.GetClassifiedSpansAsync(document, TextSpan.FromBounds(0, code.Length));
        var html = new StringBuilder();
        var at = 0;
        foreach (var span in spans.Where(span => !ClassificationTypeNames.AdditiveTypeNames.Contains(span.ClassificationType)).OrderBy(span => span.TextSpan.Start))
        {
            if (span.TextSpan.Start < at)
                continue;
            html.Append(HtmlText.Escape(code[at..span.TextSpan.Start]));
            var text = HtmlText.Escape(code[span.TextSpan.Start..span.TextSpan.End]);
            var color = CodeColors.Of(span.ClassificationType) ?? CodeColors.OfName(root.FindToken(span.TextSpan.Start));
            html.Append(color is null ? text : string.Create(CultureInfo.InvariantCulture, $"<span class=\"{color}\">{text}</span>"));
            at = span.TextSpan.End;
        }

        return html.Append(HtmlText.Escape(code[at..])).ToString();
    }

    public void Dispose() => workspace.Dispose();
}
