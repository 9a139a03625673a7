using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Clippings.Notebooks;

/// <summary>
/// Makes every loop of a cell, and every lambda with a body, look whether the cell should end, so that a cell that runs away ends
/// by itself at a place where nothing is torn. Aborting its thread instead can take the process down when the code allocates.
/// </summary>
internal static class LoopChecks
{
    /// <summary>What a loop does first.</summary>
    public const string Check = "if(global::Clippings.Notebooks.CellEnd.Asking!=0)global::Clippings.Notebooks.CellEnd.Here();";

    /// <summary>The cell with the checks, each line where it was; null where it needs none.</summary>
    public static string? Added(SyntaxTree tree)
    {
        var added = new List<(int At, string Text)>();
        foreach (var node in tree.GetRoot().DescendantNodes())
        {
            var body = node switch
            {
                WhileStatementSyntax loop => loop.Statement,
                DoStatementSyntax loop => loop.Statement,
                ForStatementSyntax loop => loop.Statement,
                CommonForEachStatementSyntax loop => loop.Statement,
                AnonymousFunctionExpressionSyntax { Block: { } block } => block,
                LabeledStatementSyntax label => label.Statement,
                _ => null,
            };
            if (body is null || body.ContainsDiagnostics || body.IsMissing)
                continue;
            if (body is BlockSyntax inner)
                added.Add((inner.OpenBraceToken.Span.End, Check));
            else if (node is LabeledStatementSyntax)
                added.Add((body.SpanStart, Check));
            else
                added.AddRange([(body.SpanStart, "{" + Check), (body.Span.End, "}")]);
        }
        if (added.Count == 0)
            return null;
        var code = new StringBuilder(tree.GetText().ToString());
        foreach (var (at, text) in added.Select((insertion, order) => (insertion, order)).OrderByDescending(entry => entry.insertion.At).ThenByDescending(entry => entry.order).Select(entry => entry.insertion))
            code.Insert(at, text);
        return code.ToString();
    }
}
