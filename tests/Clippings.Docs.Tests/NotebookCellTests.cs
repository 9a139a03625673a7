using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Clippings.Docs.Tests;

/// <summary>A cell holds analysis, not wording: a reader who doesn't program can say aloud what it does.</summary>
public sealed class NotebookCellTests
{
    private const int LongestLine = 100;

    public static TheoryData<string> Notebooks => [.. Directory.EnumerateFiles(Path.Combine(KitFolders.Root, "notebooks"), "*.ipynb").Select(Path.GetFileName).OfType<string>()];

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void No_line_is_long(string notebook) =>
        Assert.DoesNotContain(Cells(notebook).SelectMany(cell => cell.Split('\n')), line => line.Length > LongestLine);

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void No_cell_decides_or_words_anything(string notebook) =>
        Assert.Empty(Cells(notebook).SelectMany(Nodes).Where(node =>
            node is ConditionalExpressionSyntax or SwitchExpressionSyntax or IfStatementSyntax or InterpolatedStringExpressionSyntax or ForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or TypeDeclarationSyntax
            || (node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "ToString" or "Format" or "Titled" } })).Select(node => node.ToString()));

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void Every_name_is_assigned_once(string notebook)
    {
        var nodes = Cells(notebook).SelectMany(Nodes).ToList();

        Assert.Empty(nodes.OfType<AssignmentExpressionSyntax>().Select(node => node.ToString()));
        Assert.Empty(nodes.OfType<VariableDeclaratorSyntax>().GroupBy(node => node.Identifier.Text).Where(name => name.Count() > 1).Select(name => name.Key));
    }

    private static IEnumerable<SyntaxNode> Nodes(string cell) =>
        CSharpSyntaxTree.ParseText(cell, new CSharpParseOptions(kind: SourceCodeKind.Script)).GetRoot().DescendantNodes();

    private static List<string> Cells(string notebook)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(KitFolders.Root, "notebooks", notebook)));
        return [.. json.RootElement.GetProperty("cells").EnumerateArray()
            .Where(cell => cell.GetProperty("cell_type").GetString() == "code")
            .Select(cell => cell.GetProperty("source") is { ValueKind: JsonValueKind.Array } lines ? string.Concat(lines.EnumerateArray().Select(line => line.GetString())) : cell.GetProperty("source").GetString()!)];
    }
}
