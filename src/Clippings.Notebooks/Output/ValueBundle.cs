using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.DotNet.Interactive.Formatting;

namespace Clippings.Notebooks;

/// <summary>Turns a value into the forms that its formatters give. Whatever they do, there is a form to show.</summary>
internal static class ValueBundle
{
    // Formatters have no channel for an output's metadata, so a type may register it as one more form of itself.
    private const string MetadataType = "application/vnd.output-metadata+json";

    /// <summary>A value in its preferred forms, or in those asked for.</summary>
    /// <exception cref="OperationCanceledException">The cell was interrupted meanwhile.</exception>
    public static MimeBundle Of(object? value, params string[] mimeTypes)
    {
        GeneralFormatter.Install();
        var type = value?.GetType() ?? typeof(object);
        var isGeneral = mimeTypes is [] && IsGeneral(type);
        if (isGeneral && !Picture.MayBe(value))
            return new MimeBundle(Showing.Sketched(value, General), []);
        var bundle = new MimeBundle([], []);
        Showing.Run(() => bundle = isGeneral ? Pictured(value) : Formatted(value, mimeTypes));
        return bundle;
    }

    /// <summary>JSON types travel as objects, everything else as text.</summary>
    public static JsonNode? Content(string text, string mimeType)
    {
        if (mimeType != "application/json" && !mimeType.EndsWith("+json", StringComparison.Ordinal))
            return JsonValue.Create(text);
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return JsonValue.Create(text);
        }
    }

    /// <summary>True for a value that is shown as any other.</summary>
    private static bool IsGeneral(Type type) =>
        Formatter.GetPreferredMimeTypesFor(type) is { Count: 1 } preferred
        && preferred.First() is HtmlFormatter.MimeType or PlainTextFormatter.MimeType
        && !GeneralFormatter.IsOwn(type, preferred.First())
        && !GeneralFormatter.IsOwn(type, PlainTextFormatter.MimeType);

    /// <summary>What is said in a line is text: as HTML it would take a frame of several lines in some viewers.</summary>
    private static JsonObject General(Sketch sketch)
    {
        var data = new JsonObject();
        if (sketch.Form != SketchForm.Words && !SketchText.IsLine(sketch) && Formatter.GetPreferredMimeTypesFor(sketch.Value?.GetType()).Contains(HtmlFormatter.MimeType))
            data[HtmlFormatter.MimeType] = SketchHtml.Styled(sketch);
        data[PlainTextFormatter.MimeType] = SketchText.Of(sketch);
        return data;
    }

    private static MimeBundle Pictured(object? value)
    {
        try
        {
            if (Picture.Of(value) is var (mimeType, bytes))
                return new MimeBundle(new JsonObject { [mimeType] = Convert.ToBase64String(bytes), [PlainTextFormatter.MimeType] = $"{TypeName.Of(value!.GetType())} ({mimeType}, {bytes.Length} bytes)" }, []);
        }
        catch (System.Reflection.TargetInvocationException)
        {
            // It can't say what it looks like; shown as any other value.
        }
        return new MimeBundle(Showing.Sketched(value, General), []);
    }

    private static MimeBundle Formatted(object? value, string[] mimeTypes)
    {
        IEnumerable<string> wanted = mimeTypes is [] ? Formatter.GetPreferredMimeTypesFor(value?.GetType()) : mimeTypes;
        var (data, metadata) = (new JsonObject(), new JsonObject());
        foreach (var mimeType in wanted)
            Add(data, value, mimeType);
        if (mimeTypes is [])
            FigureForms.Complete(data);
        if (mimeTypes is [] && !data.ContainsKey(PlainTextFormatter.MimeType))
            Add(data, value, PlainTextFormatter.MimeType);
        if (data.TryGetPropertyValue(MetadataType, out var described) && data.Remove(MetadataType) && described is JsonObject notes)
            metadata = notes;
        if (data.Count == 0)
            data[PlainTextFormatter.MimeType] = Showing.Sketched(value, SketchText.Of);
        return new MimeBundle(data, metadata);
    }

    /// <summary>A formatter that throws costs its own form only, and says so.</summary>
    private static void Add(JsonObject data, object? value, string mimeType)
    {
        try
        {
            data[mimeType] = Content(value.ToDisplayString(mimeType), mimeType);
        }
#pragma warning disable CA1031 // A formatter is anyone's code.
        catch (Exception exception) when (!SessionOutput.Stopping.IsCancellationRequested)
#pragma warning restore CA1031
        {
            var cause = exception is System.Reflection.TargetInvocationException { InnerException: { } inner } ? inner : exception;
            var name = value is null ? "null" : TypeName.Of(value.GetType());
            SessionOutput.Current?.Write("stderr", $"The formatter of {name} for {mimeType} threw {TypeName.Of(cause.GetType())}: {cause.Message}\n");
        }
    }
}
