using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

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
