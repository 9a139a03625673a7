using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Clippings.Notebooks;

/// <summary>Lists what cells have declared.</summary>
internal static class SessionVariables
{
    /// <summary>The variables that the next cell would see, by name.</summary>
    public static IReadOnlyList<SessionVariable> Of(CellRunner runner)
    {
        var found = new SortedDictionary<string, SessionVariable>(StringComparer.Ordinal);
        var slot = runner.Compiler.NextSlot;
        foreach (var link in runner.Compiler.Chain())
        {
            if (!SubmissionContent.HasCode(link))
                continue;
            slot--;
            foreach (var field in link.ScriptClass!.GetMembers().OfType<IFieldSymbol>().Where(field => !field.IsImplicitlyDeclared && !found.ContainsKey(field.Name)))
                found[field.Name] = new SessionVariable(field.Name, field.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), Value(runner.Submissions[slot], field.Name));
        }
        return [.. found.Values];
    }

    private static object? Value(object? submission, string name) =>
        submission?.GetType().GetField(name, BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic) is { } field
            ? field.GetValue(field.IsStatic ? null : submission)
            : null;
}
