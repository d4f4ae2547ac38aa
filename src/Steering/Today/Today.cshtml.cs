using ThongSuot.Platform.Access;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Today;
using ThongSuot.Web;

namespace ThongSuot.Steering.Today;

/// <summary>For everybody who signs in: what waits, the most urgent by name, each number opening its list.</summary>
[Permit(SteeringPermissions.Today)]
internal sealed class TodayModel(TodayReader reader) : OfficePage
{
    private const int MostFigures = 4;

    private static readonly (TodayPart Part, string Name)[] Parts =
    [
        (TodayPart.ToDo, "Tôi phải làm"),
        (TodayPart.DueToday, "Quá hạn, đến hạn hôm nay"),
        (TodayPart.WaitingFor, "Tôi đang chờ người khác"),
        (TodayPart.Changed, "Thay đổi từ hôm qua"),
    ];

    public DateTimeOffset AsOf { get; private set; }

    public IReadOnlyList<TodayLine> Figures { get; private set; } = [];

    public IReadOnlyList<(TodayPart Part, string Name, IReadOnlyList<TodayLine> Lines)> Sections { get; private set; } = [];

    /// <summary>What comes next, when nothing is due today.</summary>
    public TodayLine? Soon { get; private set; }

    public IReadOnlyList<PersonToday> People { get; private set; } = [];

    public IReadOnlyList<string> Unread { get; private set; } = [];

    public string Day => $"{VietnameseFormat.WeekdayName(OfficeClock.DayOf(AsOf))} {VietnameseFormat.Moment(AsOf)}";

    public async Task OnGetAsync(CancellationToken ct)
    {
        AsOf = Clock.Now;
        var page = await reader.ReadAsync(Seat, ct);
        (People, Unread) = (page.People, page.Unread);
        Figures = [.. page.Lines.Where(line => line.Leads).OrderBy(line => line.Part).Take(MostFigures)];
        // What presses first, then what has no clock.
        Sections =
        [
            .. Parts.Select(part =>
                (
                    part.Part,
                    part.Name,
                    (IReadOnlyList<TodayLine>)
                        [
                            .. page
                                .Lines.Where(line => line.Part == part.Part && line.Count > 0)
                                .OrderBy(line => line.Due is null)
                                .ThenBy(line => line.Due),
                        ]
                )
            ),
        ];
        Soon = page.Lines.FirstOrDefault(line => line.Part == TodayPart.Soon && line.Count > 0);
    }

    /// <summary>How a due time is said, and its colour.</summary>
    public (string Css, string Text) DueOf(DateTimeOffset due)
    {
        var day = OfficeClock.DayOf(due);
        return due < AsOf ? ("overdue", $"quá hạn {VietnameseFormat.ShortMoment(due)}")
            : day == OfficeClock.DayOf(AsOf) ? ("near", $"{VietnameseFormat.Time(due)} hôm nay")
            : (string.Empty, VietnameseFormat.ShortMoment(due));
    }
}
