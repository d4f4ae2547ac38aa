using Microsoft.AspNetCore.Http;

namespace ThongSuot.Directives.Move;

/// <summary>What the form of an act may carry, as typed.</summary>
internal sealed class MoveForm
{
    public string? Content { get; set; }

    public int? Percent { get; set; }

    public DateOnly? DueOn { get; set; }

    public Guid? Person { get; set; }

    public string? DocumentNumber { get; set; }

    public IFormFile? Evidence { get; set; }
}
