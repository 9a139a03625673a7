using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Clippings.Notebooks;

/// <summary>Notices programs that would start at their <c>Main</c>: a cell starts at its first statement.</summary>
internal static class EntryPoints
{
    private const string Name = "Main";

    /// <summary>A line about a <c>Main</c> that nothing of its cell calls; null where there is none.</summary>
    public static string? Unused(string code, string name)
    {
        if (!code.Contains(Name + "(", StringComparison.Ordinal))
            return null;
        var unit = SubmissionCompiler.Parse(code, name).GetCompilationUnitRoot();
        if (unit.Members.Any(member => member is GlobalStatementSyntax or FieldDeclarationSyntax))
            return null;
        var main = unit.DescendantNodes().OfType<MethodDeclarationSyntax>().FirstOrDefault(method =>
            method.Identifier.ValueText == Name && method.Modifiers.Any(SyntaxKind.StaticKeyword) && method.Parent is TypeDeclarationSyntax);
        if (main is null)
            return null;
        var path = string.Join('.', main.Ancestors().Reverse().Select(around => (around as BaseNamespaceDeclarationSyntax)?.Name.ToString() ?? (around as TypeDeclarationSyntax)?.Identifier.ValueText).OfType<string>());
        var call = $"{path}.{Name}({(main.ParameterList.Parameters.Count > 0 ? "[]" : "")})";
        var isVisible = main.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().Any() || main.Modifiers.Any(modifier => modifier.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword);
        return $"{path}.{Name} is declared and has not run: a cell runs its statements. {(isVisible ? "Run" : "Make it public and run")} {(main.ReturnType.ToString().Contains("Task", StringComparison.Ordinal) ? "await " : "")}{call};";
    }
}
