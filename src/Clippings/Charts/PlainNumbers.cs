using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Clippings;

/// <summary>
/// JSON whose numbers every writer spells alike, so that a notebook keeps its bytes whoever saves it: JavaScript writes
/// <c>465</c> for <c>465.0</c>, and JavaScript, Python and .NET agree neither on when a number takes an exponent nor on its form.
/// </summary>
internal static class PlainNumbers
{
    // Python is the first to take an exponent for small numbers, JavaScript the last for large ones that are whole.
    private const double Smallest = 1e-4;
    private const double LargestWhole = 1e21;

    /// <summary>A copy of a node with its numbers rounded to so many significant digits, whole ones left as they are.</summary>
    public static JsonNode? Of(JsonNode? node, int digits) => node switch
    {
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, Of(member.Value, digits)))),
        JsonArray items => new JsonArray([.. items.Select(item => Of(item, digits))]),
        JsonValue value when value.GetValueKind() == JsonValueKind.Number => Number(value.GetValue<double>(), digits),
        null => null,
        _ => node.DeepClone(),
    };

    private static JsonValue Number(double value, int digits)
    {
        var rounded = double.IsInteger(value) ? value : double.Parse(value.ToString("G" + digits, CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        if (double.IsInteger(rounded) && Math.Abs(rounded) < LargestWhole)
            return JsonValue.Create((decimal)rounded);
        // Plotly reads a number from a string as well, and a string is spelt alike by all.
        return Math.Abs(rounded) is >= Smallest and < LargestWhole ? JsonValue.Create(rounded) : JsonValue.Create(rounded.ToString("R", CultureInfo.InvariantCulture));
    }
}
