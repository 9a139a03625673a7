namespace Clippings.Notebooks;

/// <summary>A box that scrolls sideways by itself, so that a wide table doesn't widen a phone's page.</summary>
internal static class ScrollBox
{
    /// <summary>The content in a box that the keyboard can reach.</summary>
    public static string Of(string html) => $"<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Table\">{html}</div>";
}
