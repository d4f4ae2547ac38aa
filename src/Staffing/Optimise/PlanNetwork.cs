namespace ThongSuot.Staffing.Optimise;

/// <summary>
/// The staffing problem as a circulation: source → kind of move → unit × kind → group → person → unit × speciality it may serve →
/// short place → sink. Every limit of the problem is nested in the next, which is why a flow can state all of them. Whoever takes the
/// place of somebody who goes on flows into that group's vacancy and out again as the one who goes: a chain is one unit of flow.
/// </summary>
internal sealed class PlanNetwork
{
    private readonly StaffingProblem problem;
    private readonly ObjectiveScale scale;
    private readonly FlowNetwork network = new();
    private readonly List<int> up = [];
    private readonly int source;
    private readonly int sink;
    private readonly PlanTargets targets;
    private readonly ILookup<int, MoveChoice> pinned;
    private readonly ILookup<int, MoveChoice> kept;
    private readonly Dictionary<int, int> placeNode = [];
    private readonly Dictionary<int, int> vacancyNode = [];
    private readonly Dictionary<ServingKey, int> servingNode = [];
    private readonly Dictionary<(int Unit, MoveKind Kind), int> doorNode = [];
    private readonly Dictionary<MoveKind, int> kindNode = [];
    private readonly List<(int Person, int Arc, int Serving)> ways = [];
    private readonly List<(int Person, int Arc, int Group)> direct = [];
    private readonly List<(int Serving, int Arc, int Group)> roads = [];

    /// <param name="keep">Moves of an earlier plan: among equally good plans the one most like it is taken.</param>
    public PlanNetwork(StaffingProblem problem, ObjectiveScale scale, IEnumerable<MoveChoice> keep)
    {
        (this.problem, this.scale, targets) = (problem, scale, new PlanTargets(problem));
        pinned = problem.Pinned.ToLookup(static choice => choice.Person);
        kept = keep.ToLookup(static choice => choice.Person);
        (source, sink) = (Node(), Node());
        // Vacancies first: they lead to places by people who are there already when others come to flow into them.
        foreach (var group in targets.Vacated)
        {
            AddVacancy(group);
        }

        for (var group = 0; group < problem.Groups.Length; group++)
        {
            AddGroup(group);
        }

        network.AddArc(sink, source, int.MaxValue, 0);
    }

    /// <summary>Solves it and reads the moves off the flow.</summary>
    /// <returns>Who goes where, and whether the certificate holds.</returns>
    public (List<(int Person, int ToGroup)> Moves, bool Proven) Solve(CancellationToken ct)
    {
        if (kindNode.Count == 0)
        {
            return ([], true);
        }

        var answer = NetworkSimplex.Solve(network, sink, [.. up], ct);
        return (Read(answer.Flow), FlowCertificate.Holds(network, answer));
    }

    private void AddVacancy(int index)
    {
        var (vacancy, leaving) = (Node(), Node());
        vacancyNode[index] = vacancy;
        var able = targets.Free(index).Where(targets.HasPlace).ToList();
        Lead(vacancy, network.AddArc(vacancy, leaving, able.Count, problem.Weights.TransferMovements * scale.Movement));
        able.ForEach(person => AddPerson(person, leaving, fills: false));
    }

    private void AddGroup(int index)
    {
        var group = problem.Groups[index];
        var (kind, most) = (problem.KindFrom(group), problem.MayLeave(group));
        if (
            most == 0
            || LimitOf(problem.Units[group.Unit], kind) == 0
            || LimitOf(kind) == 0
            || targets.Free(index).Where(person => targets.HasPlace(person) || targets.HasVacancy(person)).ToList()
                is not { Count: > 0 } able
        )
        {
            return;
        }

        var leaving = Node();
        able.ForEach(person => AddPerson(person, leaving, fills: true));
        var door = Door(group.Unit, kind);
        Lead(door, network.AddArc(door, leaving, most, StaffingOptimiser.MovementsOf(problem.Weights, kind) * scale.Movement));
    }

    private int? LimitOf(MoveKind kind) =>
        kind switch
        {
            MoveKind.Transfer => problem.Weights.MaxTransfers,
            MoveKind.Secondment => problem.Weights.MaxSecondments,
            _ => problem.Weights.MaxRotations,
        };

    private static int LimitOf(PlanUnit unit, MoveKind kind) =>
        kind switch
        {
            MoveKind.Transfer => unit.MaxTransfers,
            MoveKind.Secondment => unit.MaxSecondments,
            _ => unit.MaxRotations,
        };

    private int Door(int unit, MoveKind kind)
    {
        if (!doorNode.TryGetValue((unit, kind), out var door))
        {
            door = doorNode[(unit, kind)] = Node();
            var whole = Whole(kind);
            Lead(whole, network.AddArc(whole, door, LimitOf(problem.Units[unit], kind), 0));
        }

        return door;
    }

    private int Whole(MoveKind kind)
    {
        if (!kindNode.TryGetValue(kind, out var node))
        {
            node = kindNode[kind] = Node();
            Lead(source, network.AddArc(source, node, LimitOf(kind) ?? int.MaxValue, 0));
        }

        return node;
    }

    // Most people are alike in where they can go and share the roads of their unit; whoever has a home, a refusal or a wish has
    // arcs of their own. Real places come first: they lead to the sink.
    private void AddPerson(int index, int leaving, bool fills)
    {
        var person = problem.People[index];
        var group = problem.Groups[person.Group];
        var node = Node();
        var own = pinned.Contains(index) || kept.Contains(index) || targets.IsParticular(index);
        var vacancies = new List<int>();
        foreach (var skill in targets.SkillsOf(index).DistinctBy(static skill => skill.Speciality))
        {
            var key = ServingKey.Of(group, skill.Speciality, fills);
            foreach (var target in targets.PlacesInside(index, skill.Speciality))
            {
                AddDirect(index, node, target, Place(target));
            }

            foreach (var target in targets.PlacesOutside(index, key).Where(target => own || problem.Groups[target].Unit == person.Home))
            {
                AddDirect(index, node, target, Place(target));
            }

            if (!own && (targets.Places(key).Count > 0 || targets.Vacancies(key).Count > 0))
            {
                var serving = Serving(key, group);
                var arc = network.AddArc(node, serving, 1, skill.Main ? 0 : Distances.SecondSkill(problem.Weights) * scale.Distance);
                ways.Add((index, arc, serving));
                if (targets.Places(key).Count > 0)
                {
                    Lead(node, arc);
                }
                else
                {
                    vacancies.Add(arc);
                }
            }

            if (fills)
            {
                var open = targets.VacanciesOutside(index, key).Where(target => own || problem.Groups[target].Unit == person.Home);
                vacancies.AddRange(
                    targets
                        .VacanciesInside(index, skill.Speciality)
                        .Concat(open)
                        .Select(target => AddArc(index, node, target, vacancyNode[target]))
                );
            }
        }

        vacancies.ForEach(arc => Lead(node, arc));
        Lead(leaving, network.AddArc(leaving, node, 1, 0));
    }

    private void AddDirect(int index, int node, int target, int place) => Lead(node, AddArc(index, node, target, place));

    private int AddArc(int index, int node, int target, int place)
    {
        var (person, to) = (problem.People[index], problem.Groups[target]);
        var kind = problem.KindOf(problem.Groups[person.Group], to);
        // The way out of the group was paid for as one to another body.
        var back = kind == MoveKind.Reassignment ? problem.Weights.ReassignMovements - problem.Weights.TransferMovements : 0;
        var arc = network.AddArc(
            node,
            place,
            1,
            (back * scale.Movement) + (Distances.Of(problem, person, to) * scale.Distance) - Wish(index, target)
        );
        direct.Add((index, arc, target));
        return arc;
    }

    private long Wish(int index, int target)
    {
        var group = problem.Groups[target];
        bool Names(MoveChoice choice) => choice.ToUnit == group.Unit && choice.Speciality == group.Speciality;
        return (pinned[index].Any(Names) ? scale.Pin : 0) + (kept[index].Any(Names) ? 1 : 0);
    }

    private int Serving(ServingKey key, PlanGroup group)
    {
        if (!servingNode.TryGetValue(key, out var node))
        {
            node = servingNode[key] = Node();
            foreach (var target in targets.Places(key))
            {
                AddRoad(node, group.Unit, target, Place(target), problem.Groups[target].ShortageWeights.Length);
            }

            foreach (var target in targets.Vacancies(key))
            {
                AddRoad(node, group.Unit, target, vacancyNode[target], problem.Groups[target].Present);
            }
        }

        return node;
    }

    private void AddRoad(int serving, int from, int target, int place, int most)
    {
        var arc = network.AddArc(serving, place, most, Distances.Road(problem, from, problem.Groups[target].Unit) * scale.Distance);
        roads.Add((serving, arc, target));
        Lead(serving, arc);
    }

    private int Place(int group)
    {
        if (!placeNode.TryGetValue(group, out var node))
        {
            node = placeNode[group] = Node();
            foreach (var alike in problem.Groups[group].ShortageWeights.GroupBy(static weight => weight))
            {
                Lead(node, network.AddArc(node, sink, alike.Count(), -alike.Key * scale.Weight));
            }
        }

        return node;
    }

    private int Node()
    {
        up.Add(-1);
        return network.AddNode();
    }

    // The first arc by which a node reaches the sink begins the search's first basis.
    private void Lead(int node, int arc)
    {
        if (up[node] < 0)
        {
            up[node] = arc;
        }
    }

    private List<(int Person, int ToGroup)> Read(int[] flow)
    {
        var moves = direct.Where(way => flow[way.Arc] > 0).Select(static way => (way.Person, way.Group)).ToList();
        var open = roads
            .Where(road => flow[road.Arc] > 0)
            .ToLookup(static road => road.Serving, road => (road.Group, Units: flow[road.Arc]));
        foreach (var unit in ways.Where(way => flow[way.Arc] > 0).GroupBy(static way => way.Serving, static way => way.Person))
        {
            moves.AddRange(unit.Zip(open[unit.Key].SelectMany(static road => Enumerable.Repeat(road.Group, road.Units))));
        }

        return moves;
    }
}
