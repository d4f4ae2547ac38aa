using ThongSuot.Platform.Storage;

namespace ThongSuot.Platform.Access;

/// <summary>
/// Who is acting now: one person, in one role, for one unit. Filled once per request by Identity.
/// </summary>
/// <param name="UnitPath">Materialised path of the unit: <c>/25/08236/ttpvhcc/</c>.</param>
/// <param name="ScopePath">
/// What the seat may see: every row whose unit path begins with this. For an office or centre of a commune it is the
/// commune's path, because its people work on the commune's dossiers; for a department its own; for the province its code.
/// </param>
public sealed record Seat(
    AccountId AccountId,
    SeatId SeatId,
    string PersonName,
    Role Role,
    string Title,
    UnitId UnitId,
    string UnitName,
    string UnitPath,
    string ScopePath,
    string ProvinceCode
)
{
    public Scope Scope => new(ScopePath);

    /// <summary>
    /// What it reads of the records of bodies, their directives above all: its scope. Home Affairs has the whole province for staff and
    /// policy money alone; of everything else it reads what its own department owns, gave, follows or was asked, as any department.
    /// </summary>
    public Scope BodyScope => Role == Role.HomeAffairs ? new(SpeaksFor) : Scope;

    /// <summary>Seats whose people are away today and whose work this one does meanwhile, in its own name.</summary>
    public IReadOnlyList<SeatId> StandsInFor { get; init; } = [];

    /// <summary>Whether what another seat holds is this one's to do: its own, or that of somebody away.</summary>
    public bool ActsFor(SeatId? holder) => holder == SeatId || (holder is { } other && StandsInFor.Contains(other));

    /// <summary>The organisation it speaks for: its commune or department, and the province office for the province's own seats.</summary>
    public string SpeaksFor =>
        new Access.UnitPath(UnitPath).Organisation is { IsProvince: false } path ? path : Access.UnitPath.OfProvinceOffice(ProvinceCode);

    /// <summary>
    /// Whether it decides and signs for its body: a leader's seat; in Home Affairs, whose people share a role, the director's and the
    /// deputies'.
    /// </summary>
    public bool Leads =>
        Role is Role.CommuneLeader or Role.DepartmentLeader or Role.ProvinceLeader
        || (Role == Role.HomeAffairs && Title.Contains("Giám đốc", StringComparison.Ordinal));

    /// <summary>How records and papers name whoever acted: the person and the office held then.</summary>
    public string Signature => $"{PersonName}, {Title}";
}

/// <summary>The seat of the request, or none for a visitor, an API client or a job.</summary>
public sealed class CurrentSeat
{
    public Seat? Seat { get; set; }

    /// <summary>The last deed of the trail when the request began: forms drawn by it carry the number.</summary>
    public long LastDeed { get; set; }

    /// <summary>The seat of a page that a permission guards.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in: the endpoint forgot its permission.</exception>
    public Seat Required => Seat ?? throw new InvalidOperationException("No seat: this endpoint must carry [Permit].");
}

/// <summary>What the principal of an API client says.</summary>
public static class ClientClaims
{
    public const string Id = "ts:client";
    public const string Name = "ts:client-name";
    public const string ProvinceCode = "ts:client-province";
    public const string ScopePath = "ts:client-path";
}
