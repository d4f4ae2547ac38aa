using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Competences.Register;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;
using ThongSuot.Web.History;

namespace ThongSuot.Competences.Documents;

/// <summary>One document: its life, what rests on it, who changed what day and what it was before.</summary>
[Permit(CompetencePermissions.View)]
internal sealed class ShowModel(LawDocuments documents, RegisterReader register, IDbContextFactory<Db> contexts) : OfficePage
{
    private const int Most = 50;

    [BindProperty(SupportsGet = true, Name = "so")]
    public string? Number { get; set; }

    public LegalDocument Row { get; private set; } = null!;

    /// <summary>The same document as the release brought it; null for one of the province.</summary>
    public LegalDocument? Shipped { get; private set; }

    public bool IsKept { get; private set; }

    /// <summary>Rows of the register in force today that name it.</summary>
    public int Resting { get; private set; }

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    public DateOnly Day => Clock.Today;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (documents.Of(Seat.ProvinceCode).Find(Number?.Trim() ?? string.Empty) is not { } found)
        {
            Say(CompetenceRefusals.DocumentUnknown.Message);
            return Redirect("/tham-quyen/van-ban");
        }

        (Row, Shipped) = (found, LegalDocuments.BuiltIn.Find(found.Number));
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (kept, province, number) = (db.KeptDocuments, Seat.ProvinceCode, found.Number);
        var id = await kept.AsNoTracking()
            .Where(row => row.ProvinceCode == province && row.Number == number)
            .Select(row => (Guid?)row.Id)
            .FirstOrDefaultAsync(ct);
        IsKept = id is not null;
        History = id is { } key ? await db.HistoryOfAsync(province, key, Most, ct) : [];
        Resting = (await register.ReadAsync(new(CompetenceSeats.PlaceOf(Seat), Day, number, null, RegisterPart.All, null), ct)).Rows.Total;
        return Page();
    }
}
