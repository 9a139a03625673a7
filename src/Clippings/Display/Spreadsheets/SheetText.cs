using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Clippings;

/// <summary>A text as a cell of a workbook holds it.</summary>
internal static partial class SheetText
{
    private const int Longest = 32_767;
    private const string Cut = "… (cut: a cell holds 32,767 characters)";

    /// <summary>The text, cut where it is too long; what XML can't hold is spelled by its code.</summary>
    public static string Of(string text)
    {
        var whole = text.Length <= Longest ? text : text[..(Longest - Cut.Length)] + Cut;
        var spelled = Code().Replace(whole, "_x005F$0");
        StringBuilder? mended = null;
        for (var i = 0; i < spelled.Length; i++)
        {
            var isPair = i + 1 < spelled.Length && XmlConvert.IsXmlSurrogatePair(spelled[i + 1], spelled[i]);
            if (isPair || (XmlConvert.IsXmlChar(spelled[i]) && spelled[i] != '\r'))
                mended?.Append(spelled, i, isPair ? 2 : 1);
            else
                (mended ??= new StringBuilder(spelled, 0, i, spelled.Length + 16)).Append(char.IsSurrogate(spelled[i]) ? "\ufffd" : string.Create(CultureInfo.InvariantCulture, $"_x{(int)spelled[i]:X4}_"));
            i += isPair ? 1 : 0;
        }

        return mended?.ToString() ?? spelled;
    }

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Code();
}
