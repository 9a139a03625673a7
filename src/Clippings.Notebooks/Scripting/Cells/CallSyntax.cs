using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Clippings.Notebooks;

/// <summary>Finds what a question about a place in code is about.</summary>
internal static class CallSyntax
{
    /// <summary>The place itself, the name it ends, and the name of the call whose arguments it is in, nearest first.</summary>
    public static IEnumerable<int> PlacesToExplain(SyntaxNode? root, int position)
    {
        yield return position;
        if (position > 0)
            yield return position - 1;
        if (root is null || position == 0)
            yield break;
        foreach (var node in root.FindToken(Math.Min(position, root.FullSpan.End) - 1).Parent?.AncestorsAndSelf() ?? [])
        {
            var name = node switch
            {
                InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } => member.Name,
                InvocationExpressionSyntax call => call.Expression,
                ObjectCreationExpressionSyntax creation => creation.Type,
                _ => null,
            };
            if (name is not null)
                yield return name.SpanStart;
        }
    }
}
