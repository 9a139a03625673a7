using System.Text;

namespace Clippings;

/// <summary>A list as Python prints it into a cell, <c>['Ada Quill', "Jo O'Hara"]</c>, or JSON.</summary>
internal static class PrintedList
{
    /// <summary>The items; null where the value is no such list from its first character to its last.</summary>
    public static IReadOnlyList<string>? Of(string value)
    {
        if (value is not ['[', '\'' or '"', .., ']'])
            return value == "[]" ? [] : null;
        var items = new List<string>();
        for (var at = 1; at < value.Length;)
        {
            if (Item(value, ref at) is not { } item)
                return null;
            items.Add(item);
            if (value[at] == ']')
                return at == value.Length - 1 ? items : null;
            if (value[at++] != ',')
                return null;
            while (at < value.Length && value[at] == ' ')
                at++;
        }

        return null;
    }

    private static string? Item(string value, ref int at)
    {
        if (value[at] is not ('\'' or '"') || at >= value.Length - 1)
            return null;
        var (mark, item) = (value[at++], new StringBuilder());
        for (; at < value.Length - 1 && value[at] != mark; at++)
            item.Append(value[at] == '\\' ? value[++at] : value[at]);
        return at++ < value.Length - 1 ? item.ToString() : null;
    }
}
