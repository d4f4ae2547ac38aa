using ThongSuot.Platform.Results;
using ThongSuot.Staffing;
using ThongSuot.Staffing.Optimise;
using ThongSuot.Territory;

namespace ThongSuot.Demonstration.Staffing;

/// <summary>
/// The moves the province reported, each through the rules of a real one: who came from departments, who is lent, which leaders
/// were rotated.
/// </summary>
internal sealed class SampleMoves(StaffSample sample, StaffQueries queries)
{
    public const int Transfers = 140;
    public const int Secondments = 150;
    public const int Rotations = 100;

    /// <summary>Proposed and not decided yet.</summary>
    private const int Asked = 8;

    private static readonly DateOnly Since = new(2025, 7, 20);

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    public List<StaffPerson> People { get; } = [];

    public List<StaffMove> Moves { get; } = [];

    /// <summary>How many codes of each kind were given.</summary>
    public IReadOnlyDictionary<string, int> Numbers => numbers;

    private DateOnly Reported => sample.Today > new DateOnly(2025, 11, 20) ? new DateOnly(2025, 10, 20) : sample.Today.AddDays(-30);

    public void MakePeople()
    {
        var places = sample.Filled.ToList();
        var came = Pick(places, Transfers, place => sample.IsScarce(place.Position));
        foreach (var place in came)
        {
            Transfer(place);
        }

        var leading = Pick(places, Rotations, place => place.Position.Leads && place.Position.Code != "lanh-dao-xa", inPairs: true);
        for (var at = 0; at < leading.Count; at += 2)
        {
            Rotate(leading[at], leading[at + 1]);
            Rotate(leading[at + 1], leading[at]);
        }

        // Those without a degree are spread over the lists, none among those who were moved.
        var without = places.Count / (StaffSample.PeopleOfCommunes - StaffSample.WithDegree);
        var left = StaffSample.PeopleOfCommunes - StaffSample.WithDegree;
        foreach (var (place, at) in places.Select((place, at) => (place, at)))
        {
            var degree = left == 0 || at % without != 0;
            left -= degree ? 0 : 1;
            People.Add(sample.Person(place, free: false, degree));
        }

        People.AddRange(sample.OfDepartments.Select(place => sample.Person(place, free: false)));
        Lend();
    }

    private void Transfer(SamplePlace to)
    {
        var department = sample.Departments[sample.Random.Next(sample.Departments.Count)];
        var position = sample.Catalogue.Position("so-" + to.Position.SpecialityCode)!;
        var person = sample.Person(new SamplePlace(department, department, position), free: true);
        var move = Propose(
            MoveKind.Transfer,
            person,
            to,
            new MoveTerm(Reported, null),
            Reported.AddDays(-20),
            "Tăng cường cho cấp xã theo kế hoạch của tỉnh"
        );
        move.Adopt($"{300 + (Moves.Count / 20)}/QĐ-UBND", Reported.AddDays(-5), person, Reported);
        People.Add(person);
    }

    private void Rotate(SamplePlace from, SamplePlace to)
    {
        var person = sample.Person(from, free: true);
        var start = Reported.AddDays(7);
        var move = Propose(
            MoveKind.Rotation,
            person,
            to,
            MoveTerm.OfMonths(start, 36),
            start.AddDays(-25),
            "Luân chuyển lãnh đạo giữa các xã theo kế hoạch của tỉnh"
        );
        move.Adopt($"{320 + (Moves.Count / 20)}/QĐ-UBND", start.AddDays(-6), person, start);
        People.Add(person);
    }

    /// <summary>
    /// From wards and departments that have people to mountain communes that lack them, for three to six months; some are back,
    /// some should be.
    /// </summary>
    private void Lend()
    {
        var short_ = sample
            .Posts.Where(post => sample.IsScarce(sample.Catalogue.Position(post.PositionCode)!) && post.Quota > 0)
            .ToDictionary(
                post => post,
                post => post.Quota - People.Count(person => person.UnitPath == post.UnitPath && person.PositionCode == post.PositionCode)
            );
        var wanting = new Queue<Post>(
            short_
                .Where(pair => pair.Value > 0)
                .OrderByDescending(pair => pair.Value)
                .SelectMany(pair => Enumerable.Repeat(pair.Key, pair.Value))
                .Take(Secondments + Asked)
        );
        var law = queries.LawOn(sample.Today);
        var free = People
            .Where(person =>
                person.OpenMoveId is null
                && !StaffSample.IsMountain(BodyOf(person))
                && sample.Catalogue.Position(person.PositionCode) is { Leads: false } position
                && sample.IsScarce(position)
                && HoldRules.Personal(person, law) is null
                && person.BornOn > sample.Today.AddYears(-50)
            )
            .GroupBy(person => sample.Catalogue.Position(person.PositionCode)!.SpecialityCode)
            .ToDictionary(
                group => group.Key,
                group => new Queue<StaffPerson>(group.OrderBy(_ => sample.Random.Next())),
                StringComparer.Ordinal
            );
        for (var made = 0; made < Secondments + Asked && wanting.TryDequeue(out var post); )
        {
            var position = sample.Catalogue.Position(post.PositionCode)!;
            if (
                !free.TryGetValue(position.SpecialityCode, out var queue)
                || !queue.TryDequeue(out var person)
                || person.OwnerPath == post.OwnerPath
            )
            {
                continue;
            }

            Second(person, post, made);
            made++;
        }
    }

    private void Second(StaffPerson person, Post post, int made)
    {
        if (made >= Secondments)
        {
            var asked = Propose(
                MoveKind.Secondment,
                person,
                post,
                MoveTerm.OfMonths(sample.Today.AddDays(14), 6),
                sample.Today.AddDays(-3),
                "Bù thiếu theo đề nghị của xã"
            );
            if (made % 2 == 0)
            {
                _ = asked.Consent(true, true, null, null, sample.Today);
            }

            return;
        }

        // Most run now; a fifth came back; two should have.
        var months = sample.Random.Next(3, 7);
        var back = made % 5 == 4;
        var start = made is 3 or 8
            ? sample.Today.AddMonths(-months).AddDays(-6)
            : sample.Today.AddDays(-(back ? (months * 31) + sample.Random.Next(5, 60) : sample.Random.Next(5, (months * 30) - 4)));
        // Communes are what they are since 1/7/2025: nobody was lent to them before.
        start = start < Since ? Since : start;
        back = back && start.AddMonths(months) <= sample.Today;
        var move = Propose(
            MoveKind.Secondment,
            person,
            post,
            MoveTerm.OfMonths(start, months),
            start.AddDays(-15),
            "Biệt phái tăng cường cho xã thiếu người"
        );
        move.Adopt($"{400 + (made / 15)}/QĐ-UBND", start.AddDays(-5), person, start);
        if (back)
        {
            _ = move.End(false, null, person, move.EndsOn!.Value);
        }
    }

    private StaffMove Propose(MoveKind kind, StaffPerson person, SamplePlace to, MoveTerm term, DateOnly on, string reason) =>
        Propose(kind, person, new MovePlace(to.Body.Path, to.Office.Path, to.Position.Code), to.Position, term, on, reason);

    private StaffMove Propose(MoveKind kind, StaffPerson person, Post to, MoveTerm term, DateOnly on, string reason) =>
        Propose(
            kind,
            person,
            new MovePlace(to.OwnerPath, to.UnitPath, to.PositionCode),
            sample.Catalogue.Position(to.PositionCode)!,
            term,
            on,
            reason
        );

    private StaffMove Propose(
        MoveKind kind,
        StaffPerson person,
        MovePlace place,
        JobPosition position,
        MoveTerm term,
        DateOnly on,
        string reason
    )
    {
        var letters = StaffingLabels.Letters(kind);
        numbers[letters] = numbers.GetValueOrDefault(letters) + 1;
        var facts = new MoveFacts(
            null,
            sample.Catalogue.Position(person.PositionCode)!.Leads,
            position.Leads,
            position.SpecialityCode,
            position.Name,
            null
        );
        var move = Done(
            StaffMove.Propose(
                $"{letters}{person.ProvinceCode}-{sample.Today.Year}-{numbers[letters]:0000}",
                kind,
                person,
                place,
                term,
                reason,
                facts,
                queries.LawOn(on)
            )
        );
        Moves.Add(move);
        return move;
    }

    private Unit BodyOf(StaffPerson person) => sample.Communes.Concat(sample.Departments).First(unit => unit.Path == person.OwnerPath);

    /// <summary>Takes places out of the list, in pairs of the same position in two communes where wanted.</summary>
    private List<SamplePlace> Pick(List<SamplePlace> places, int count, Func<SamplePlace, bool> fits, bool inPairs = false)
    {
        var candidates = places.Where(fits).OrderBy(_ => sample.Random.Next()).ToList();
        var picked = inPairs
            ?
            [
                .. candidates
                    .DistinctBy(place => (place.Body.Path, place.Position.Code))
                    .GroupBy(place => place.Position.Code)
                    .SelectMany(group => group.Chunk(2).Where(pair => pair.Length == 2))
                    .OrderBy(_ => sample.Random.Next())
                    .Take(count / 2)
                    .SelectMany(pair => pair),
            ]
            : candidates.Take(count).ToList();
        foreach (var place in picked)
        {
            places.Remove(place);
        }

        return picked;
    }

    private static StaffMove Done(Result<StaffMove> result) =>
        result.IsRefused ? throw new InvalidOperationException(result.Refusal.Message) : result.Value;
}
