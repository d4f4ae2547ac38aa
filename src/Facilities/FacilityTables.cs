using Microsoft.EntityFrameworkCore;
using ThongSuot.Facilities.Connections;
using ThongSuot.Facilities.Duties;
using ThongSuot.Facilities.Handovers;
using ThongSuot.Facilities.Machines;
using ThongSuot.Facilities.Sites;
using ThongSuot.Facilities.Stocktakings;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Facilities;

internal static class FacilityTables
{
    extension(Db db)
    {
        public DbSet<Handover> Handovers => db.Set<Handover>();

        public DbSet<HandoverList> HandoverLists => db.Set<HandoverList>();

        public DbSet<HandoverItem> HandoverItems => db.Set<HandoverItem>();

        public DbSet<WriteOff> WriteOffs => db.Set<WriteOff>();

        public DbSet<HandoverMinutes> HandoverMinutes => db.Set<HandoverMinutes>();

        public DbSet<Site> Sites => db.Set<Site>();

        public DbSet<SitePhoto> SitePhotos => db.Set<SitePhoto>();

        public DbSet<Duty> Duties => db.Set<Duty>();

        public DbSet<Machine> Machines => db.Set<Machine>();

        public DbSet<Stocktaking> Stocktakings => db.Set<Stocktaking>();

        public DbSet<StocktakingLine> StocktakingLines => db.Set<StocktakingLine>();

        public DbSet<Connection> Connections => db.Set<Connection>();
    }

    public static void Map(ModelBuilder model)
    {
        MapSites(model);
        MapMachines(model);
        model.Entity<Handover>(row =>
        {
            row.ToTable("facilities_handovers");
            row.ByProvince();
            row.Property(entity => entity.Id).ValueGeneratedNever();
            row.Property(entity => entity.Version).IsConcurrencyToken();
            row.HasIndex(entity => entity.Code).IsUnique();
            // Each old unit once, whoever begins at the same moment.
            row.HasIndex(entity => entity.OldCode).IsUnique();
            row.HasIndex(entity => new { entity.UnitPath, entity.State });
        });
        model.Entity<HandoverList>(row =>
        {
            row.ToTable("facilities_handover_lists");
            row.ByProvince();
            row.Property(entity => entity.Id).ValueGeneratedNever();
            row.Property(entity => entity.Version).IsConcurrencyToken();
            row.Ignore(entity => entity.Totals);
            row.Ignore(entity => entity.IsWithinOne);
            row.HasIndex(entity => new
                {
                    entity.HandoverId,
                    entity.Kind,
                    entity.UnitPath,
                })
                .IsUnique();
            // What waits for a receiver, and for a giver.
            row.HasIndex(entity => new { entity.UnitPath, entity.State });
            row.HasIndex(entity => new { entity.HolderPath, entity.State });
        });
        model.Entity<HandoverItem>(row =>
        {
            row.ToTable("facilities_handover_items");
            row.ByProvince();
            row.Property(entity => entity.Id).ValueGeneratedNever();
            row.Property(entity => entity.Version).IsConcurrencyToken();
            row.Ignore(entity => entity.CategoryFacts);
            row.Ignore(entity => entity.Open);
            row.Ignore(entity => entity.OpenValue);
            row.Ignore(entity => entity.MostReceived);
            row.Ignore(entity => entity.Standing);
            row.HasMany(entity => entity.WriteOffs).WithOne().HasForeignKey(off => off.ItemId).OnDelete(DeleteBehavior.Restrict);
            row.HasIndex(entity => new { entity.ListId, entity.Number }).IsUnique();
            // The lines of a list that are in dispute, and its sums by state.
            row.HasIndex(entity => new
            {
                entity.ListId,
                entity.State,
                entity.Number,
            });
        });
        model.Entity<WriteOff>(row =>
        {
            row.ToTable("facilities_write_offs");
            row.ByProvince();
            row.Property(entity => entity.Id).ValueGeneratedNever();
            row.HasIndex(entity => entity.ListId);
        });
        model.Entity<HandoverMinutes>(row =>
        {
            row.ToTable("facilities_handover_minutes");
            row.ByProvince();
            row.Property(entity => entity.Id).ValueGeneratedNever();
            row.Property(entity => entity.Version).IsConcurrencyToken();
            row.Ignore(entity => entity.Missing);
            row.Ignore(entity => entity.IsIntact);
            row.HasIndex(entity => new { entity.ListId, entity.Number }).IsUnique();
            row.HasMany(entity => entity.Signatures).WithOne().HasForeignKey(signed => signed.MinutesId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<HandoverSignature>(row =>
        {
            row.ToTable("facilities_handover_signatures");
            row.ByProvince();
            row.HasKey(entity => new { entity.MinutesId, entity.Side });
        });
    }

    private static void MapSites(ModelBuilder model)
    {
        model.Entity<Site>(row =>
        {
            row.ToTable("facilities_sites");
            row.ByProvince();
            row.Property(entity => entity.Id).ValueGeneratedNever();
            row.Property(entity => entity.Version).IsConcurrencyToken();
            row.Ignore(entity => entity.Facts);
            row.Ignore(entity => entity.HasCentre);
            row.Ignore(entity => entity.IsPlace);
            row.HasIndex(entity => entity.Code).IsUnique();
            row.HasIndex(entity => new { entity.UnitPath, entity.Name }).IsUnique();
            // Surplus offices by what is next.
            row.HasIndex(entity => new { entity.State, entity.DueOn });
        });
        model.Entity<SitePhoto>(row =>
        {
            row.ToTable("facilities_site_photos");
            row.ByProvince();
            row.Property(entity => entity.Id).ValueGeneratedNever();
            row.HasIndex(entity => entity.SiteId);
        });
    }

    private static void MapMachines(ModelBuilder model)
    {
        model.Entity<Machine>(row =>
        {
            row.ToTable("facilities_machines");
            row.ByProvince();
            row.Property(entity => entity.Id).ValueGeneratedNever();
            row.Property(entity => entity.Version).IsConcurrencyToken();
            row.Ignore(entity => entity.Facts);
            row.Ignore(entity => entity.Works);
            row.HasIndex(entity => entity.Code).IsUnique();
            // A unit's register in the order of its codes.
            row.HasIndex(entity => new { entity.UnitPath, entity.Code });
            row.HasIndex(entity => new { entity.State, entity.Code });
        });
        model.Entity<Stocktaking>(row =>
        {
            row.ToTable("facilities_stocktakings");
            row.ByProvince();
            row.Property(entity => entity.Id).ValueGeneratedNever();
            row.Property(entity => entity.Version).IsConcurrencyToken();
            row.HasIndex(entity => entity.Code).IsUnique();
            row.HasIndex(entity => new { entity.UnitPath, entity.State });
        });
        model.Entity<StocktakingLine>(row =>
        {
            row.ToTable("facilities_stocktaking_lines");
            row.ByProvince();
            row.HasKey(entity => new { entity.StocktakingId, entity.MachineId });
            row.Property(entity => entity.Version).IsConcurrencyToken();
        });
        model.Entity<Duty>(row =>
        {
            row.ToTable("facilities_duties");
            row.ByProvince();
            row.Property(entity => entity.Id).ValueGeneratedNever();
            row.Property(entity => entity.Version).IsConcurrencyToken();
            // The same is owed once, whoever notes it at the same moment.
            row.HasIndex(entity => new
                {
                    entity.UnitPath,
                    entity.Kind,
                    entity.Cause,
                })
                .IsUnique();
            row.HasIndex(entity => new { entity.DoneOn, entity.DueOn });
        });
        model.Entity<Connection>(row =>
        {
            row.ToTable("facilities_connections");
            row.ByProvince();
            row.HasKey(entity => entity.SiteId);
            row.Property(entity => entity.SiteId).ValueGeneratedNever();
            row.Property(entity => entity.Version).IsConcurrencyToken();
            row.Ignore(entity => entity.Facts);
            row.HasIndex(entity => entity.UnitPath);
        });
    }
}
