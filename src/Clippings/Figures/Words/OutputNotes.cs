using System.Text.Json.Nodes;

namespace Clippings;

/// <summary>What a viewer and a runner of notebooks should know of an output beside what it shows.</summary>
internal static class OutputNotes
{
    /// <summary>The notice that stands before any number, and the steps that failed, a line each; JSON, each left out where there is none.</summary>
    public static string Of(string notice, IReadOnlyList<StepFailure> failures)
    {
        var notes = new JsonObject();
        if (notice.Length > 0)
            notes["notice"] = notice;
        if (failures.Count > 0)
            notes["failures"] = new JsonArray([.. failures.Select(failure => JsonValue.Create(failure.ToString()))]);
        return notes.ToJsonString();
    }
}
