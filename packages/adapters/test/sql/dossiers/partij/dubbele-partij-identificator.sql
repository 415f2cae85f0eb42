-- pair
pair.same_identificator
