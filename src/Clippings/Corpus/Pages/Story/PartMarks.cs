using System.Buffers;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Clippings;

/// <summary>What an element's attributes say that a part is judged by, read in one go: most of a page's elements are asked for all of it.</summary>
internal readonly partial record struct PartMarks(string ClassName, string Id, string? Role, bool IsHidden)
{
    // A look before the pattern, since most styles hide nothing.
    private static readonly SearchValues<string> HidingWords = SearchValues.Create(["none", "hidden"], StringComparison.OrdinalIgnoreCase);

    /// <summary>No attributes.</summary>
    public static PartMarks None { get; } = new("", "", null, IsHidden: false);

    public static PartMarks Of(IElement element)
    {
        var marks = None;
        var (isSilent, isModal) = (false, false);
        var attributes = element.Attributes;
        for (var i = 0; i < attributes.Length; i++)
        {
            var (name, value) = (attributes[i]!.Name, attributes[i]!.Value);
            if (name == "class")
                marks = marks with { ClassName = value };
            else if (name == "id")
                marks = marks with { Id = value };
            else if (name == "role")
                marks = marks with { Role = value };
            else if (name == "hidden" || (name == "style" && Hides(value)))
                marks = marks with { IsHidden = true };
            else if (name == "aria-hidden")
                isSilent = value == "true";
            else if (name == "aria-modal")
                isModal = value == "true";
        }

        var isHidden = marks.IsHidden || marks.Role == "tooltip" || (isModal && marks.Role == "dialog")
            || (isSilent && !marks.ClassName.Contains("fallback-image", StringComparison.Ordinal))
            || (element.LocalName == "img" && !HasSource(attributes));
        return marks with { IsHidden = isHidden };
    }

    private static bool Hides(string style) => style.AsSpan().ContainsAny(HidingWords) && Hiding().IsMatch(style);

    // The empty frame of an image that a script fills has none.
    private static bool HasSource(INamedNodeMap image) => image.Any(attribute =>
        attribute.Name is "src" or "srcset" or "data-src" or "data-srcset" || ImageName().IsMatch(attribute.Value));

    [GeneratedRegex(@"display\s*:\s*none|visibility\s*:\s*hidden", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Hiding();

    [GeneratedRegex(@"\.(?:jpe?g|png|webp)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ImageName();
}
