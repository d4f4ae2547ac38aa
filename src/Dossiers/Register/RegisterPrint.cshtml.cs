using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;
using ThongSuot.Web;

namespace ThongSuot.Dossiers.Register;

/// <summary>
/// The book on paper, with the names of those whose dossiers the seat works in full: whoever opens it has read them, and that is a deed.
/// </summary>
[Permit(DossierPermissions.View)]
internal sealed class RegisterPrintModel(IDbContextFactory<Db> contexts, Units units, DossierCompetence competence, WriteGate gate)
    : OfficePage
{
    /// <summary>More than a busy ward's month; a longer book is printed month by month.</summary>
    public const int MostLines = 3_000;

    [BindProperty(SupportsGet = true, Name = "don-vi")]
    public string? UnitPath { get; set; }

    [BindProperty(SupportsGet = true, Name = "nam")]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "thang")]
    public int? Month { get; set; }

    public RegisterBook Book { get; private set; } = null!;

    public IReadOnlyList<RegisterLine> Lines { get; private set; } = [];

    public int FirstNumber { get; private set; }

    public bool IsCut { get; private set; }

    public DateTimeOffset AsOf { get; private set; }

    public (string Superior, string Issuer) Heads { get; private set; }

    /// <summary>Whose persons are written out; of the others the book says as much as the lists do.</summary>
    public NameSight Names => competence.NamesFor(Seat);

    public string NameOf(string path) => Print.FormLabels.Body(path, units);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
        {
            return NotFound();
        }

        await NoteAsync("dossier.register-opened", "Xem", ct);
        return Page();
    }

    /// <summary>The print button: opening the book is not yet printing it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
        {
            return NotFound();
        }

        await NoteAsync("dossier.register-printed", "In", ct);
        Say("Đã ghi lần in. Bấm Ctrl + P nếu máy in chưa chạy.");
        return Redirect($"{Request.Path}{Request.QueryString}");
    }

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (RegisterBook.Of(UnitPath, Year, Month, Seat, units, Clock.Today) is not { } found)
        {
            return false;
        }

        (Book, AsOf, Heads) = (found, Clock.Now, Print.FormLabels.Heads(found.Unit.Path, units));
        await using var db = await contexts.CreateDbContextAsync(ct);
        var all = Book.Lines(db.Dossiers.AsNoTracking().Seen(Seat.Scope));
        var lines = await Book.OfMonth(all).Take(MostLines + 1).Select(RegisterLine.From).ToListAsync(ct);
        IsCut = lines.Count > MostLines;
        Lines = [.. lines.Take(MostLines)];
        FirstNumber = await Book.BeforeMonth(all).CountAsync(ct) + 1;
        return true;
    }

    private Task<Result> NoteAsync(string act, string verb, CancellationToken ct) =>
        gate.RunAsync(
            DeedNow(),
            (write, _) =>
            {
                write.Record(
                    act,
                    "unit",
                    Book.Unit.Id.Value,
                    Book.Unit.ProvinceCode,
                    Book.Unit.Path,
                    $"{verb} sổ theo dõi hồ sơ {(Book.Month is { } month ? $"tháng {month}/" : "năm ")}{Book.Year}, {Lines.Count} dòng"
                );
                return Task.FromResult(Result.Done);
            },
            ct
        );
}
