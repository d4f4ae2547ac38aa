using Microsoft.AspNetCore.Mvc;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Text;

namespace ThongSuot.Directives.List;

/// <summary>Which directives a list shows; all of it stands in the address, so a list can be sent to a colleague.</summary>
internal sealed class DirectiveFilter
{
    [FromQuery(Name = "nhom")]
    public string? Group { get; set; }

    [FromQuery(Name = "tim")]
    public string? Text { get; set; }

    /// <summary>Path of the organisation that leads.</summary>
    [FromQuery(Name = "don-vi")]
    public string? Unit { get; set; }

    [FromQuery(Name = "nguon")]
    public DirectiveSource? Source { get; set; }

    [FromQuery(Name = "tu")]
    public DateOnly? From { get; set; }

    [FromQuery(Name = "den")]
    public DateOnly? To { get; set; }

    /// <summary>The list asked for; a search looks everywhere unless told otherwise.</summary>
    public DirectiveListKind Kind => DirectiveLists.Kind(Group ?? (Text is { Length: > 0 } ? DirectiveLists.All : null));

    public IQueryable<Directive> Narrow(IQueryable<Directive> rows)
    {
        if (Source is { } source)
        {
            rows = rows.Where(row => row.Source == source);
        }

        if (Unit is { Length: > 1 } unit && unit.StartsWith('/') && unit.EndsWith('/'))
        {
            rows = rows.Within(new Scope(unit), row => row.OwnerPath);
        }

        foreach (var word in VietnameseText.SearchKey(Text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(8))
        {
            rows = rows.Where(row => row.SearchText.Contains(word));
        }

        return rows;
    }
}
