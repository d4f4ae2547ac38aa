using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ThongSuot.Competences.Register;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Text;
using ThongSuot.Procedures;
using ThongSuot.Territory;
using ThongSuot.Web;

namespace ThongSuot.Competences.Who;

/// <summary>
/// "Whose power is it?", the commonest question of a commune, answered in one page. Public: citizens may ask who signs what they asked for.
/// </summary>
[AllowAnonymous]
internal sealed class WhoModel(WhoReader reader, CompetenceBook book, Units units, CurrentSeat current) : OfficePage
{
    private const int Most = 12;

    [BindProperty(SupportsGet = true, Name = "viec")]
    public string? Subject { get; set; }

    [BindProperty(SupportsGet = true, Name = "tim")]
    public string? Text { get; set; }

    /// <summary>Code of a province or commune.</summary>
    [BindProperty(SupportsGet = true, Name = "noi")]
    public string? Place { get; set; }

    [BindProperty(SupportsGet = true, Name = "ngay")]
    public DateOnly? Asked { get; set; }

    [BindProperty(SupportsGet = true, Name = "so-tien")]
    public string? AmountTyped { get; set; }

    /// <summary>In đồng; null when none was asked or what was typed is no sum.</summary>
    public long? Amount => TypedNumber.Whole(AmountTyped).TryGet(out var amount, out _) && amount > 0 ? amount : null;

    public bool AmountWasWrong => Amount is null && !string.IsNullOrWhiteSpace(AmountTyped);

    public IReadOnlyList<TaskName> Found { get; private set; } = [];

    /// <summary>Whose a matter asked for in everyday words is, where no task says it.</summary>
    public IReadOnlyList<MatterNotice> Notices { get; private set; } = [];

    public WhoAnswer? Answer { get; private set; }

    public Unit? Unit { get; private set; }

    public ProcedureVersion? Procedure { get; private set; }

    public DateOnly Day => RegisterDays.Of(Asked, Clock.Today);

    /// <summary>A day before the two-tier government or out of reach is answered for today, and said so.</summary>
    public bool DayWasWrong => Asked is { } day && Day != day;

    public string PlaceName => Unit?.Name ?? "mọi nơi";

    public bool Sees => May(CompetencePermissions.View);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Unit = UnitOf(Place?.Trim());
        var day = Day;
        var province = Unit?.ProvinceCode ?? SeatProvince;
        if (Subject is { Length: > 0 } subject && await reader.TaskAsync(subject.Trim(), day, province, ct) is { } task)
        {
            Procedure = book.ProcedureOf(task.Subject, day);
            Answer = await reader.AskAsync(task, Unit?.Path ?? UnitPath.Nation, day, Amount, ct);
        }
        else if (Text is { Length: > 0 } text)
        {
            Found = await reader.FindAsync(text, day, province, Most, ct);
            Notices = EverydayWords.NoticesOf(EverydayWords.In(text), day);
            if (Found.FirstOrDefault(found => found.Subject == text.Trim()) is { } exact)
            {
                // Whoever types a code means it.
                Procedure = book.ProcedureOf(exact.Subject, day);
                Answer = await reader.AskAsync(exact, Unit?.Path ?? UnitPath.Nation, day, Amount, ct);
            }
        }
    }

    /// <summary>Places of the name that was typed, where several have it.</summary>
    public IReadOnlyList<Unit> Namesakes { get; private set; } = [];

    /// <summary>The same question at another place.</summary>
    public string AddressAt(Unit place) =>
        $"/tham-quyen?viec={Uri.EscapeDataString(Subject ?? string.Empty)}&tim={Uri.EscapeDataString(Text ?? string.Empty)}&noi={place.Code}&ngay={Day:yyyy-MM-dd}&so-tien={Amount}";

    /// <summary>The place with its province, where several have its name.</summary>
    public string WithProvince(Unit place) => $"{place.Name}, {units.ByPath(UnitPath.OfProvince(place.ProvinceCode))?.Name}";

    /// <summary>What a link to another task or day keeps of the question.</summary>
    public string Address(string subject, DateOnly? day = null) =>
        $"/tham-quyen?viec={Uri.EscapeDataString(subject)}&noi={Unit?.Code}&ngay={day ?? Day:yyyy-MM-dd}&so-tien={Amount}";

    private Unit? UnitOf(string? code) =>
        code is { Length: > 0 } ? units.Commune(code) ?? units.Provinces.FirstOrDefault(province => province.Code == code) ?? Named(code)
        : current.Seat is { ProvinceCode.Length: > 0 } seat ? units.ByPath(CompetenceSeats.PlaceOf(seat))
        : null;

    /// <summary>
    /// A place by its full name, or by its short one where no other has it: in the seat's province first, then anywhere. Several of a name
    /// are offered.
    /// </summary>
    private Unit? Named(string typed)
    {
        var name = VietnameseText.Fold(typed.Split(',')[0].Trim());
        var near = SeatProvince.Length > 0 ? units.CommunesOf(SeatProvince).ToList() : [];
        var far = units.Provinces.SelectMany(province => units.CommunesOf(province.Code).Prepend(province)).ToList();
        foreach (var places in new[] { near, far })
        {
            foreach (var called in new Func<Unit, string>[] { unit => unit.Name, unit => unit.ShortName })
            {
                var found = places.Where(unit => VietnameseText.Fold(called(unit)) == name).Take(Most).ToList();
                if (found is [var only])
                {
                    return only;
                }

                Namesakes = Namesakes.Count > 0 ? Namesakes : found;
            }
        }

        return null;
    }
}
