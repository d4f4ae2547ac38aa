using Microsoft.AspNetCore.Mvc;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Web;

namespace ThongSuot.Competences.Register;

/// <summary>The register on a day: the province's own rows before those of the release.</summary>
[Permit(CompetencePermissions.View)]
internal sealed class ListModel(RegisterReader reader, CompetenceBook book) : OfficePage
{
    private const string DoubtfulOnly = "can-kiem";
    private const string OwnOnly = "cua-tinh";
    private const string ShippedOnly = "ban-cai";

    [BindProperty(SupportsGet = true, Name = "tim")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "hinh-thuc")]
    public CompetenceForm? Form { get; set; }

    [BindProperty(SupportsGet = true, Name = "ngay")]
    public DateOnly? Asked { get; set; }

    [BindProperty(SupportsGet = true, Name = "xem")]
    public string? Only { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    public DateOnly Day => RegisterDays.Of(Asked, Clock.Today);

    public Page<CompetenceRow> Rows { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);

    public int Doubtful { get; private set; }

    public bool Keeps => May(CompetencePermissions.Keep) && CompetenceSeats.Keeps(Seat);

    public bool Holds(CompetenceRow row) => book.DocumentsOf(Seat.ProvinceCode).Holds(row, Day);

    public async Task OnGetAsync(CancellationToken ct)
    {
        var part = Only switch
        {
            OwnOnly => RegisterPart.Own,
            ShippedOnly => RegisterPart.Shipped,
            DoubtfulOnly => RegisterPart.Doubtful,
            _ => RegisterPart.All,
        };
        (Rows, Doubtful) = await reader.ReadAsync(new(CompetenceSeats.PlaceOf(Seat), Day, Text, Form, part, Number), ct);
    }
}
