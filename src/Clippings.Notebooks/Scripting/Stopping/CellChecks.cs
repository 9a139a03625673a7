using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Clippings.Notebooks;

/// <summary>
/// Makes the code of a cell look whether the cell should end, at every loop, function and await, so that a cell that runs away
/// ends by itself at a place where nothing is torn. To abort its thread instead can take the process down.
/// </summary>
/// <param name="bodies">Tells of lambdas and queries what their syntax does not.</param>
internal sealed class CellChecks(ExpressionBodies bodies) : CSharpSyntaxWalker
{
    /// <summary>What a body does first.</summary>
    public const string Check = "if(global::Clippings.Notebooks.CellEnd.Asking!=0)global::Clippings.Notebooks.CellEnd.Here();";

    /// <summary>What a lambda does before that: a recursion without an end is an exception, not the end of the process.</summary>
    public const string StackCheck = "global::System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();";
    private const string Look = "global::Clippings.Notebooks.CellEnd.Look(";
    private const string Awaited = "global::Clippings.Notebooks.CellEnd.Awaited(";
    private const string Handler = "global::Clippings.Notebooks.CellHandler.";

    private readonly List<(TextSpan At, string Text)> changes = [];

    /// <summary>The code with the checks, each line where it was; null where it needs none.</summary>
    /// <param name="tree">The code.</param>
    /// <param name="bodies">Tells of lambdas and queries what their syntax does not.</param>
    public static string? Added(SyntaxTree tree, ExpressionBodies bodies)
    {
        var walker = new CellChecks(bodies);
        walker.Visit(tree.GetRoot());
        if (walker.changes.Count == 0)
            return null;
        var source = tree.GetText().ToString();
        var code = new StringBuilder(source.Length + (walker.changes.Count * Check.Length));
        var done = 0;
        // At one place, in the order they were found: what closes the inner before what closes the outer.
        foreach (var (at, text) in walker.changes.OrderBy(change => change.At.Start))
        {
            code.Append(source, done, at.Start - done).Append(text);
            done = at.End;
        }
        return code.Append(source, done, source.Length - done).ToString();
    }

    /// <inheritdoc/>
    public override void DefaultVisit(SyntaxNode node)
    {
        if (node.ContainsDiagnostics && node is StatementSyntax or ExpressionSyntax)
            return; // Its errors are said of the code as it is written.
        switch (node)
        {
            case WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax:
                Embrace(node, Body(node));
                break;
            case LabeledStatementSyntax label:
                Insert(label.Statement.SpanStart, Check);
                base.DefaultVisit(node);
                break;
            case CatchClauseSyntax or FinallyClauseSyntax:
                Handle(node, node.ChildNodes().OfType<BlockSyntax>().First());
                break;
            case BaseMethodDeclarationSyntax method:
                Function(method, method.Body, method.ExpressionBody, method.SemicolonToken);
                break;
            case LocalFunctionStatementSyntax function:
                Function(function, function.Body, function.ExpressionBody, function.SemicolonToken);
                break;
            case AccessorDeclarationSyntax accessor:
                Function(accessor, accessor.Body, accessor.ExpressionBody, accessor.SemicolonToken);
                break;
            case PropertyDeclarationSyntax { ExpressionBody: { } arrow } property:
                Arrow(arrow, property.SemicolonToken, "{get{" + Check + Return(arrow.Expression), ";}}");
                break;
            case IndexerDeclarationSyntax { ExpressionBody: { } arrow } indexer:
                Arrow(arrow, indexer.SemicolonToken, "{get{" + Check + Return(arrow.Expression), ";}}");
                break;
            case AnonymousFunctionExpressionSyntax lambda:
                Lambda(lambda);
                break;
            case AwaitExpressionSyntax await:
                Wrap(await.Expression, Awaited);
                break;
            case WhereClauseSyntax where when bodies.IsDelegate(where):
                Wrap(where.Condition, Look);
                break;
            case SelectClauseSyntax select when bodies.IsDelegate(select):
                Wrap(select.Expression, Look);
                break;
            case OrderingSyntax ordering when bodies.IsDelegate(ordering):
                Wrap(ordering.Expression, Look);
                break;
            case LetClauseSyntax let when bodies.IsDelegate(let):
                Wrap(let.Expression, Look);
                break;
            default:
                base.DefaultVisit(node);
                break;
        }
    }

    private static StatementSyntax Body(SyntaxNode loop) => loop switch
    {
        WhileStatementSyntax one => one.Statement,
        DoStatementSyntax one => one.Statement,
        ForStatementSyntax one => one.Statement,
        _ => ((CommonForEachStatementSyntax)loop).Statement,
    };

    private static string Return(ExpressionSyntax value) => value is ThrowExpressionSyntax ? "" : "return ";

    private static bool Awaits(SyntaxNode node) => node
        .DescendantNodes(inner => inner == node || inner is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
        .Any(inner => inner is AwaitExpressionSyntax or CommonForEachStatementSyntax { AwaitKeyword.RawKind: not 0 } or UsingStatementSyntax { AwaitKeyword.RawKind: not 0 } or LocalDeclarationStatementSyntax { AwaitKeyword.RawKind: not 0 });

    private void Embrace(SyntaxNode loop, StatementSyntax body)
    {
        foreach (var child in loop.ChildNodes())
        {
            if (child != body)
                Visit(child);
            else if (body is BlockSyntax block)
                Begin(block);
            else
                Around(body, "{" + Check, "}");
        }
    }

    private void Begin(BlockSyntax block)
    {
        Insert(block.OpenBraceToken.Span.End, Check);
        base.DefaultVisit(block);
    }

    private void Function(SyntaxNode node, BlockSyntax? block, ArrowExpressionClauseSyntax? arrow, SyntaxToken semicolon)
    {
        // Attributes and defaults are constants; what a constructor hands to another may hold lambdas.
        foreach (var initializer in node.ChildNodes().OfType<ConstructorInitializerSyntax>())
            Visit(initializer);
        var tidiesUp = FunctionKinds.TidiesUp(node);
        if (block is not null && tidiesUp)
            Handle(block, block);
        else if (block is not null)
            Begin(block);
        else if (arrow is not null && !tidiesUp)
            Arrow(arrow, semicolon, "{" + Check + (FunctionKinds.HasValue(node) ? Return(arrow.Expression) : ""), ";}");
    }

    private void Arrow(ArrowExpressionClauseSyntax arrow, SyntaxToken semicolon, string open, string close)
    {
        changes.Add((arrow.ArrowToken.Span, open));
        Visit(arrow.Expression);
        changes.Add((semicolon.Span, close));
    }

    /// <remarks>The compiler looks for the end of the stack in all functions but these.</remarks>
    private void Lambda(AnonymousFunctionExpressionSyntax lambda)
    {
        if (lambda.Block is { } block)
        {
            Insert(block.OpenBraceToken.Span.End, StackCheck);
            Begin(block);
        }
        else if (lambda.ExpressionBody is { } value && bodies.HasValue(lambda) is { } hasValue)
        {
            Around(value, "{" + StackCheck + Check + (hasValue ? Return(value) : ""), ";}");
        }
    }

    private void Handle(SyntaxNode whole, BlockSyntax block)
    {
        foreach (var child in whole.ChildNodes().Where(child => child != block && whole != block))
            Visit(child);
        if (block.Statements.Count == 0)
            return;
        var kind = Awaits(block) ? "Awaiting();" : "();";
        Insert(block.OpenBraceToken.Span.End, Handler + "Enter" + kind + "try{");
        base.DefaultVisit(block);
        Insert(block.CloseBraceToken.SpanStart, "}finally{" + Handler + "Leave" + kind + "}");
    }

    private void Wrap(ExpressionSyntax expression, string call) => Around(expression, call, ")");

    private void Around(SyntaxNode node, string open, string close)
    {
        Insert(node.SpanStart, open);
        Visit(node);
        Insert(node.Span.End, close);
    }

    private void Insert(int position, string text) => changes.Add((new TextSpan(position, 0), text));
}
