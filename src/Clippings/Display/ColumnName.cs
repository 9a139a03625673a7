using System.Text;

namespace Clippings;

/// <summary>Names as the tables spell them.</summary>
internal static class ColumnName
{
    /// <summary>Turns a C# name into snake_case: <c>PublishedFrom</c> into <c>published_from</c>, <c>IsHTMLFile</c> into <c>is_html_file</c>.</summary>
    public static string Of(string name)
    {
        var snake = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && StartsWord(name, i))
                snake.Append('_');
            snake.Append(char.ToLowerInvariant(name[i]));
        }

        return snake.ToString();
    }

    private static bool StartsWord(string name, int i) =>
        char.IsUpper(name[i])
        && name[i - 1] != '_'
        && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
}
