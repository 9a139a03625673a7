using System.Text.Json.Nodes;
using Clippings.Notebooks;

namespace Microsoft.DotNet.Interactive;

/// <summary>Shows values from code.</summary>
public static class DisplayExtensions
{
    /// <summary>Shows a value in its preferred forms, or in those given.</summary>
    /// <param name="value">What to show.</param>
    /// <param name="mimeTypes">The forms; none for the preferred ones.</param>
    public static DisplayedValue Display(this object? value, params string[] mimeTypes) => Show(ValueBundle.Of(value, mimeTypes), mimeTypes);

    /// <summary>Shows text as a given form.</summary>
    /// <param name="value">The text.</param>
    /// <param name="mimeType">The form it is written in.</param>
    public static DisplayedValue DisplayAs(this string value, string mimeType) =>
        Show(new MimeBundle(new JsonObject { [mimeType] = ValueBundle.Content(value, mimeType) }, []), [mimeType]);

    private static DisplayedValue Show(MimeBundle bundle, string[] mimeTypes)
    {
        var session = SessionOutput.Current;
        var shown = new DisplayedValue(session?.NextDisplayId() ?? "0", mimeTypes);
        session?.Emit(new CellOutput.Display(bundle, shown.DisplayId));
        return shown;
    }
}
