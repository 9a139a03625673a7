using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CSharp.RuntimeBinder;
using Microsoft.DotNet.Interactive.Formatting;

namespace Clippings.Notebooks;

/// <summary>
/// The HTML tags that every cell has as names (<c>a</c>, <c>b</c>, <c>i</c>, …) take the place of a variable that is not there, as
/// after a restart, without any error of the compiler.
/// </summary>
internal static class TagNames
{
    /// <summary>A word for a cell whose value is a tag by its bare name; null for any other.</summary>
    public static string? OfValue(object? value, CSharpCompilation cell) =>
        value is PocketView && Last(cell) is { } last && Root(last) is { } name && IsTag(name, cell) ? Word([name.Identifier.Text]) : null;

    /// <summary>An error, with a word where it comes of taking a tag for a variable.</summary>
    public static CellOutput.Error Explained(CellOutput.Error error, Exception exception, CSharpCompilation? cell)
    {
        if (cell is null || !RuntimeError.Causes(exception).Any(told => told.Cause is RuntimeBinderException))
            return error;
        var names = cell.SyntaxTrees[^1].GetRoot().DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => IsTag(name, cell) && name.Parent is not (InvocationExpressionSyntax or ElementAccessExpressionSyntax))
            .Select(name => name.Identifier.Text)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return names.Count == 0 ? error : error with { Message = $"{error.Message.TrimEnd('.')}. {Word(names)}", Traceback = [.. error.Traceback, $"help: {Word(names)}"] };
    }

    /// <summary>A word for an error of the compiler about giving a tag a value; null for any other.</summary>
    public static string? For(Diagnostic error) =>
        error.Id == "CS0200" && error.Location.SourceTree is { } tree && error.GetMessage(System.Globalization.CultureInfo.InvariantCulture).Contains($"'{nameof(PocketViewTags)}.", StringComparison.Ordinal)
            ? $"help: {Word([tree.GetText().ToString(error.Location.SourceSpan)])}"
            : null;

    private static string Word(IReadOnlyList<string> names) => names is [var name]
        ? $"`{name}` is the HTML tag here; no variable of that name has been declared since the kernel started"
        : $"{string.Join(", ", names.Select(name => $"`{name}`"))} are HTML tags here; no variables of those names have been declared since the kernel started";

    private static ExpressionSyntax? Last(CSharpCompilation cell) =>
        cell.SyntaxTrees[^1].GetCompilationUnitRoot().Members.LastOrDefault() is GlobalStatementSyntax { Statement: ExpressionStatementSyntax statement } ? statement.Expression : null;

    /// <summary>The name that an expression of nothing but names begins with.</summary>
    private static IdentifierNameSyntax? Root(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax name => name,
        MemberAccessExpressionSyntax access => Root(access.Expression),
        ParenthesizedExpressionSyntax inner => Root(inner.Expression),
        _ => null,
    };

    private static bool IsTag(IdentifierNameSyntax name, CSharpCompilation cell) =>
        cell.GetSemanticModel(name.SyntaxTree).GetSymbolInfo(name).Symbol is IPropertySymbol { ContainingType.Name: nameof(PocketViewTags) };
}
