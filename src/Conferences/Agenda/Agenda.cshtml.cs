using Microsoft.AspNetCore.Mvc;
using ThongSuot.Difficulties;
using ThongSuot.Platform.Access;
using ThongSuot.Web;

namespace ThongSuot.Conferences.Agenda;

[Permit(ConferencePermissions.Run)]
internal sealed class AgendaModel(ChangeAgenda change, ConferenceReader reader, ConferenceDifficulties desk, PermissionRegistry permissions)
    : OfficePage
{
    private const int MostOffered = 15;

    [BindProperty]
    public AgendaForm Input { get; set; } = new();

    public ConferenceRecord Record { get; private set; } = null!;

    /// <summary>Heaviest open difficulties that are not on it.</summary>
    public IReadOnlyList<DifficultySummary> Offered { get; private set; } = [];

    /// <summary>How many difficulties earlier conferences did not come to.</summary>
    public int Left { get; private set; }

    public string ShortNameOf(string path) => reader.ShortNameOf(path);

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct) => await LoadAsync(code, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Again();
        }

        var changed = await change.RunAsync(
            code,
            new AgendaInput(Input.Change, Input.Item, Input.Text?.Trim() ?? string.Empty, Input.Number),
            Seat,
            DeedNow(),
            ct
        );
        return changed.IsRefused ? Refused(changed.Refusal) : Redirect($"{ConferenceJournal.PathOf(code)}/chuong-trinh");
    }

    private async Task<bool> LoadAsync(string code, CancellationToken ct)
    {
        if (await reader.ReadAsync(code, Seat, permissions, ct) is not { } record)
        {
            return false;
        }

        Record = record;
        Left = (await change.LeftAsync(Seat.ProvinceCode, ct)).Count;
        Offered =
        [
            .. (await desk.OpenByWeightAsync(Seat.ProvinceCode, MostOffered + record.Items.Count, ct))
                .Where(difficulty => record.Items.All(item => item.DifficultyId != difficulty.Id))
                .Take(MostOffered),
        ];
        return true;
    }

    internal sealed class AgendaForm
    {
        public AgendaChange Change { get; set; }

        public Guid? Item { get; set; }

        public string? Text { get; set; }

        public int? Number { get; set; }
    }
}
