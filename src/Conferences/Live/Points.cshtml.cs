using Microsoft.AspNetCore.Mvc;
using ThongSuot.Platform.Access;
using ThongSuot.Web;

namespace ThongSuot.Conferences.Live;

/// <summary>The roll: the office marks points for those that cannot do it themselves.</summary>
[Permit(ConferencePermissions.Run)]
internal sealed class PointsModel(ConferenceReader reader, PermissionRegistry permissions, MarkAttendance attend) : OfficePage
{
    [BindProperty]
    public PointsForm Input { get; set; } = new();

    public ConferenceRecord Record { get; private set; } = null!;

    public bool InSession => Record.Conference.IsRunning;

    public string NameOf(string path) => reader.NameOf(path);

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        Input.Rows =
        [
            .. Record.Points.Select(point => new PointRow
            {
                Path = point.UnitPath,
                There = IsThere(point),
                People = point.People > 0 ? point.People : null,
            }),
        ];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        var before = Record.Points.ToDictionary(point => point.UnitPath, StringComparer.Ordinal);
        // Only what was changed here: points mark themselves at the same time.
        var marks = Input
            .Rows.Where(row =>
                row.Path is not null
                && before.TryGetValue(row.Path, out var point)
                && (row.There != row.Before || (row.There && row.People is { } people && people != point.People))
            )
            .Select(row => new AttendanceMark(row.Path!, row.There, null, row.People))
            .ToList();
        if (!ModelState.IsValid)
        {
            return Again();
        }

        var marked = marks.Count == 0 ? 0 : await attend.MarkAsync(code, marks, Seat, DeedNow(), ct);
        if (marked.IsRefused)
        {
            return Refused(marked.Refusal);
        }

        Say($"Đã ghi {marks.Count} điểm cầu.");
        return Redirect($"{ConferenceJournal.PathOf(code)}/diem-cau");
    }

    public bool IsThere(ConferencePoint point) => InSession ? point.PresentAt is not null : point.RegisteredAt is not null;

    private async Task<bool> LoadAsync(string code, CancellationToken ct)
    {
        if (await reader.ReadAsync(code, Seat, permissions, ct) is not { } record)
        {
            return false;
        }

        Record = record;
        return true;
    }

    internal sealed class PointsForm
    {
        public List<PointRow> Rows { get; set; } = [];
    }

    internal sealed class PointRow
    {
        public string? Path { get; set; }

        public bool There { get; set; }

        /// <summary>As the form showed it.</summary>
        public bool Before { get; set; }

        public int? People { get; set; }
    }
}
