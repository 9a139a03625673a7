namespace Clippings.Notebooks;

/// <summary>A stretch of a cell between two directives.</summary>
/// <param name="Name">The directive or language that it starts with, without <c>#!</c>; <c>csharp</c> for code.</param>
/// <param name="Arguments">What follows the name on the directive's line; empty for code.</param>
/// <param name="Text">The lines of the stretch. Code is preceded by as many empty lines as the cell has before it, so that line numbers hold.</param>
internal sealed record Segment(string Name, string Arguments, string Text)
{
    /// <summary>The name of stretches of C#.</summary>
    public const string Code = "csharp";
}
