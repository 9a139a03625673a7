namespace Clippings;

/// <summary>The tags as the treebanks print them.</summary>
internal static class PennTagNames
{
    private static readonly string[] Names = [.. Enum.GetValues<PennTag>().Select(Printed)];

    /// <summary>How many tags there are.</summary>
    public static int Count => Names.Length;

    /// <summary>The printed name: <c>PRP$</c>, <c>-LRB-</c>, <c>NN</c>.</summary>
    public static string Name(this PennTag tag) => Names[(int)tag];

    /// <summary>The tag of a printed name, or null where none has it.</summary>
    public static PennTag? Find(string name) => Array.IndexOf(Names, name) is >= 0 and var index ? (PennTag)index : null;

    private static string Printed(PennTag tag) => tag switch
    {
        PennTag.PRPS => "PRP$",
        PennTag.WPS => "WP$",
        PennTag.Comma => ",",
        PennTag.Stop => ".",
        PennTag.Colon => ":",
        PennTag.Dollar => "$",
        PennTag.OpenQuote => "``",
        PennTag.CloseQuote => "''",
        PennTag.OpenBracket => "-LRB-",
        PennTag.CloseBracket => "-RRB-",
        _ => tag.ToString(),
    };
}
