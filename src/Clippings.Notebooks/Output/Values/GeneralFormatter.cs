using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.DotNet.Interactive.Formatting;

namespace Clippings.Notebooks;

/// <summary>
/// Shows whatever no one registered a formatter for. The library's own way follows every reference and every property, and a
/// value with a cycle ends the process; so this takes its place, also where a value stands within what others show.
/// </summary>
/// <param name="mimeType">The form it gives.</param>
/// <param name="print">Prints it.</param>
internal sealed class GeneralFormatter(string mimeType, Func<Sketch, string> print) : ITypeFormatter
{
    private static readonly GeneralFormatter[] All =
    [
        new(HtmlFormatter.MimeType, SketchHtml.Of),
        new(PlainTextFormatter.MimeType, SketchText.Of),
        new(PlainTextSummaryFormatter.MimeType, SketchText.Line),
    ];

    private static HashSet<ITypeFormatter> builtIn = [];

    /// <inheritdoc/>
    public string MimeType => mimeType;

    /// <inheritdoc/>
    public Type Type => typeof(object);

    /// <summary>Registers it before all others, which hence win; anew where the library was set back.</summary>
    public static void Install()
    {
        lock (All)
        {
            if (Formatter.RegisteredFormatters(includeDefaults: false).Contains(All[^1]))
                return;
            builtIn = [.. Formatter.RegisteredFormatters()];
            foreach (var formatter in All)
                Formatter.Register(formatter);
        }
    }

    /// <summary>True where someone says how a type is shown: a formatter was registered, the type names its own, or it is markup.</summary>
    public static bool IsOwn(Type type, string mimeType) => typeof(IHtmlContent).IsAssignableFrom(type) || Own(type, mimeType) is not null;

    /// <inheritdoc/>
    public bool Format(object instance, FormatContext context)
    {
        switch (instance)
        {
            case null:
                context.Writer.Write(mimeType == HtmlFormatter.MimeType ? Formatter.NullString.HtmlEncode() : Formatter.NullString);
                return true;
            case PocketView view:
                view.WriteTo(context);
                return true;
            case IHtmlContent content:
                content.WriteTo(context.Writer, HtmlEncoder.Default);
                return true;
        }
        if (Own(instance.GetType(), mimeType) is { } own)
            return own.Format(instance, context);
        if (mimeType == HtmlFormatter.MimeType)
            context.RequireDefaultStyles();
        context.Writer.Write(Showing.Sketched(instance, print));
        return true;
    }

    private static ITypeFormatter? Own(Type type, string mimeType) => Formatter.RegisteredFormatters()
        .FirstOrDefault(formatter => formatter.MimeType == mimeType && !builtIn.Contains(formatter) && formatter is not GeneralFormatter && Concerns(formatter.Type, type));

    private static bool Concerns(Type registered, Type type) => registered.IsGenericTypeDefinition
        ? type.GetInterfaces().Concat(Bases(type)).Any(part => part.IsGenericType && part.GetGenericTypeDefinition() == registered)
        : registered.IsAssignableFrom(type);

    private static IEnumerable<Type> Bases(Type type)
    {
        for (var at = type; at is not null; at = at.BaseType)
            yield return at;
    }
}
