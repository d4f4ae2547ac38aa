using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using ThongSuot.Platform.Text;

namespace ThongSuot.Facilities.Handovers.Items;

/// <summary>The fields of all acts on a line, as typed; each shows its own.</summary>
internal sealed class ItemForm
{
    public string? Count { get; set; }

    public string? Reason { get; set; }

    public string? Answers { get; set; }

    public string? Number { get; set; }

    public DateOnly? On { get; set; }

    public IFormFile? File { get; set; }

    public string? Name { get; set; }

    public string? Code { get; set; }

    public string? Measure { get; set; }

    public string? Value { get; set; }

    public string? Remaining { get; set; }

    public string? Condition { get; set; }

    public string? Place { get; set; }

    public string? Note { get; set; }

    /// <summary>What the line says, to be corrected, and the count that is proposed.</summary>
    public void Show(HandoverItem item, long count)
    {
        Count = Quantity.Words(count);
        (Name, Code, Measure, Condition, Place, Note) = (item.Name, item.Code, item.Measure, item.Condition, item.Place, item.Note);
        (Value, Remaining) = (VietnameseFormat.Number(item.Value), item.Remaining is { } left ? VietnameseFormat.Number(left) : null);
    }

    public ItemFacts Facts(HandoverItem item, long count, long value, long? remaining) =>
        item.FactsOf(count, value, remaining) with
        {
            Name = Clean(Name),
            Code = Clean(Code),
            Measure = Clean(Measure),
            Condition = Clean(Condition),
            Place = Clean(Place),
            Note = Clean(Note),
        };

    private static string Clean(string? text) => CleanText.Line(text);

    public Dictionary<string, string?> Parts { get; set; } = [];
}

/// <summary>A line and what is done with it, as in the address.</summary>
internal sealed class ItemPlace
{
    [FromRoute(Name = "code")]
    public string? Code { get; set; }

    [FromRoute(Name = "kind")]
    public string? Kind { get; set; }

    [FromRoute(Name = "receiver")]
    public string? Receiver { get; set; }

    [FromRoute(Name = "number")]
    public int Number { get; set; }

    [FromRoute(Name = "act")]
    public string? Act { get; set; }
}
